import { useAccountRules } from '~/api/account-rules'
import type { ListTranslate } from './use-group-names'

type Props = { t: ListTranslate; used: number | undefined }

/** From here on the page says how many more fit. */
const NEAR = 0.9

/** How much of the region's quota is used. */
export function QuotaMeter({ t, used }: Props) {
  const { keyPairLimit: limit } = useAccountRules()
  const share = (used ?? 0) / limit
  const level = share >= 1 ? 'full' : share >= NEAR ? 'near' : 'fine'
  const text = t('quota.of', { used: used ?? 0, limit })
  const count = Math.max(0, limit - (used ?? 0))
  return (
    <div className={`quota quota-${level}`}>
      <span className="quota-label">{t('quota')}</span>
      {level === 'near' && <span className="quota-short">{t('quota.leftShort', { count })}</span>}
      {level === 'full' && <span className="quota-short">{t('quota.fullShort')}</span>}
      <span
        role="meter"
        className="quota-meter"
        aria-label={t('quota')}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={used ?? 0}
        aria-valuetext={text}
      >
        <span className="quota-bar">
          <span className="quota-used" style={{ inlineSize: `${Math.min(1, share) * 100}%` }} />
        </span>
      </span>
      <span className="quota-text">{used === undefined ? '' : text}</span>
      {level === 'near' && <span className="quota-hint">{t('quota.left', { count })}</span>}
      {level === 'full' && <span className="quota-hint">{t('quota.full', { limit })}</span>}
    </div>
  )
}
