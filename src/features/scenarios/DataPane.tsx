import { useRef } from 'react'
import { SEED_NAMES } from '~/contract/control'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { Select } from '~/ui/Select'
import { showToast } from '~/ui/toasts'
import { Group } from './Group'
import { usePanel } from './panel-context'
import { saveState } from './save-state'
import { Snapshots } from './Snapshots'

/** What the account holds: from a seed, from a file, from a snapshot. */
export function DataPane() {
  const t = useTexts(panelTexts)
  const { status, attempt, change } = usePanel()
  const file = useRef<HTMLInputElement>(null)
  const count = Object.values(status.keyPairs).reduce((sum, pairs) => sum + pairs, 0)

  async function read(chosen: File) {
    const state = parse(await chosen.text())
    if (state === undefined) showToast({ kind: 'failure', text: t('import.wrong') })
    else change((page) => page.restore(state), t('said.imported'))
  }

  return (
    <>
      <Group title={t('seed')}>
        <Select
          className="panel-wide"
          aria-label={t('seed')}
          value={status.seed}
          options={SEED_NAMES.map((value) => ({ value, label: value }))}
          onSelect={(name) => change((page) => page.seed(name), t('said.seed', { name }))}
        />
        <p className="panel-hint">
          {t('seed.hint')} {t('holds', { count: t('holds.pairs', { count }) })}
        </p>
        <div className="panel-row-control">
          <Button icon="refresh" onClick={() => change((page) => page.reset(), t('said.reset'))}>
            {t('reset')}
          </Button>
          <span className="panel-hint">{t('reset.hint')}</span>
        </div>
      </Group>
      <Group title={t('file')}>
        <div className="panel-row-control">
          <Button icon="download" onClick={() => attempt(saveState)}>
            {t('export')}
          </Button>
          <Button onClick={() => file.current?.click()}>{t('import')}</Button>
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            hidden
            aria-label={t('import')}
            onChange={(event) => {
              const [chosen] = event.target.files ?? []
              event.target.value = ''
              if (chosen) void read(chosen)
            }}
          />
        </div>
      </Group>
      <Snapshots />
    </>
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
