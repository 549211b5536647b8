import type { Instance } from '~/contract/instances'

/** How to log in to an instance. `isPublic`: from anywhere, not only from within its network. */
export type SshCommand = { command: string; isPublic: boolean }

/**
 * The `ssh` command for a bound instance, with the private key file that was downloaded as `<name>.pem`. The names that the
 * API allows need no quoting in a shell. Public images log in as root.
 */
export function sshCommand(keyPairName: string, instance: Instance): SshCommand {
  const { EipAddress, PublicIpAddress, VpcAttributes, InnerIpAddress } = instance
  const open = EipAddress.IpAddress || PublicIpAddress.IpAddress[0]
  const address =
    open ||
    VpcAttributes.PrivateIpAddress.IpAddress[0] ||
    InnerIpAddress.IpAddress[0] ||
    instance.InstanceId
  return { command: `ssh -i ${keyPairName}.pem root@${address}`, isPublic: Boolean(open) }
}
