import { Input } from 'antd'
import { useEffect, useState } from 'react'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { formatTime } from '~/lib/format-time'
import { Button } from '~/ui/Button'
import { Group } from './Group'
import { usePanel } from './panel-context'
import { deleteSnapshot, listSnapshots, saveSnapshot, type Snapshot } from './snapshot-store'
import { SnapshotDifference } from './SnapshotDifference'

/** States kept under a name: saved, brought back, compared with the present one. */
export function Snapshots() {
  const t = useTexts(panelTexts)
  const { attempt, change } = usePanel()
  const [snapshots, setSnapshots] = useState<readonly Snapshot[]>([])
  const [unread, setUnread] = useState(false)
  const [name, setName] = useState('')
  const [comparedName, setComparedName] = useState<string>()
  const compared = snapshots.find((snapshot) => snapshot.name === comparedName)

  // The browser's cache belongs to every tab: what it holds is read when the pane opens.
  useEffect(() => {
    listSnapshots().then(setSnapshots, () => setUnread(true))
  }, [])

  function save() {
    const chosen = name.trim()
    if (chosen === '') return
    attempt(
      async (page) => {
        const [{ settings }, state] = await Promise.all([page.status(), page.state()])
        await saveSnapshot({ name: chosen, taken: new Date().toISOString(), settings, state })
        setName('')
        setSnapshots(await listSnapshots())
      },
      t('said.saved', { name: chosen }),
    )
  }

  function remove(snapshot: Snapshot) {
    attempt(
      async () => {
        await deleteSnapshot(snapshot.name)
        if (comparedName === snapshot.name) setComparedName(undefined)
        setSnapshots(await listSnapshots())
      },
      t('said.deleted', { name: snapshot.name }),
    )
  }

  return (
    <Group title={t('snapshots')}>
      <form
        className="panel-row-control"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Input
          className="panel-grow"
          size="small"
          aria-label={t('snapshot.name')}
          placeholder={t('snapshot.name')}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" aria-disabled={name.trim() === ''}>
          {t('snapshot.save')}
        </Button>
      </form>
      {snapshots.length === 0 && (
        <p className="panel-hint">{t(unread ? 'snapshots.unread' : 'snapshots.none')}</p>
      )}
      <ul className="panel-list">
        {snapshots.map((snapshot) => (
          <li key={snapshot.name}>
            <span>
              {snapshot.name}
              <span className="panel-hint"> {formatTime(snapshot.taken, t.locale)}</span>
            </span>
            <Button
              kind="link"
              aria-label={t('snapshot.restore', { name: snapshot.name })}
              onClick={() => {
                change(
                  async (page) => {
                    await page.settings(snapshot.settings)
                    await page.restore(snapshot.state)
                  },
                  t('said.restored', { name: snapshot.name }),
                )
              }}
            >
              {t('snapshot.restoreShort')}
            </Button>
            <Button
              kind="link"
              aria-label={t('snapshot.compare', { name: snapshot.name })}
              aria-expanded={compared === snapshot}
              onClick={() => setComparedName(compared === snapshot ? undefined : snapshot.name)}
            >
              {t('snapshot.compareShort')}
            </Button>
            <Button
              kind="icon"
              icon="close"
              aria-label={t('snapshot.delete', { name: snapshot.name })}
              onClick={() => remove(snapshot)}
            />
          </li>
        ))}
      </ul>
      {compared && <SnapshotDifference key={compared.name + compared.taken} snapshot={compared} />}
    </Group>
  )
}
