/**
 * The field of the Create form that a refusal of CreateKeyPair or ImportKeyPair is about, where the console shows it; `null`
 * where it is about none, or about several.
 */
export function faultField(code: string): 'name' | 'publicKey' | 'resourceGroupId' | null {
  switch (code) {
    case 'InvalidKeyPairName.Malformed':
    case 'KeyPair.AlreadyExist':
      return 'name'
    case 'InvalidPublicKeyBody.Malformed':
      return 'publicKey'
    case 'InvalidResourceGroup.NotFound':
    case 'InvalidStatus.ResourceGroup':
      return 'resourceGroupId'
    default:
      return null
  }
}
