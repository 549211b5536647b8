import { useEffect, useState } from 'react'
import type { CaVerdict } from '~/ca-signature/ca-signature'
import type { SshCertificate } from '~/ssh/public-key'

const asked = new WeakMap<SshCertificate, Promise<CaVerdict>>()

/** Whether the CA signed the certificate. What checks it is loaded for the first one; where that fails, nothing is known. */
export function askForCaVerdict(certificate: SshCertificate): Promise<CaVerdict> {
  const before = asked.get(certificate)
  if (before) return before
  const answer = caVerdictOf(certificate).catch((): CaVerdict => 'unknown')
  asked.set(certificate, answer)
  return answer
}

async function caVerdictOf(certificate: SshCertificate): Promise<CaVerdict> {
  const { caVerdict } = await import('~/ca-signature/ca-signature')
  return caVerdict(certificate)
}

/** The same for a component: `undefined` without a certificate, and until it is known. */
export function useCaVerdict(certificate: SshCertificate | undefined): CaVerdict | undefined {
  const [known, setKnown] = useState<{ of: SshCertificate; verdict: CaVerdict }>()
  useEffect(() => {
    if (!certificate) return undefined
    let isCurrent = true
    void askForCaVerdict(certificate).then((verdict) => {
      if (isCurrent) setKnown({ of: certificate, verdict })
    })
    return () => {
      isCurrent = false
    }
  }, [certificate])
  return known?.of === certificate ? known?.verdict : undefined
}
