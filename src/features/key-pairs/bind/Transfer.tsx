import { useRef, useState } from 'react'
import type { InstanceSource } from '~/api/instance-pages'
import type { Instance } from '~/contract/instances'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import type { Obstacle } from './bindable'
import { TransferList } from './TransferList'
import { TransferSearch } from './TransferSearch'
import { TransferTail } from './TransferTail'
import { useChecks } from './use-checks'
import { useInstancePages } from './use-instance-pages'
import { useMoreFocus } from './use-more-focus'
import './Transfer.css'

type Props = {
  source: Omit<InstanceSource, 'search'>
  chosen: readonly Instance[]
  onChange: (chosen: readonly Instance[]) => void
  obstacleOf: (instance: Instance) => Obstacle | null
  /** Said when the source has no instance at all. */
  emptyText: string
}

/** Two lists of instances: those on offer, which are searched and paged by the service, and the chosen ones. */
export function Transfer({ source, chosen, onChange, obstacleOf, emptyText }: Props) {
  const t = useTexts(bindTexts)
  const pages = useInstancePages(source)
  const left = useChecks()
  const right = useChecks()
  const [news, setNews] = useState('')
  const grouped = (source.keyPairNames?.length ?? 0) > 1
  const chosenIds = new Set(chosen.map(({ InstanceId }) => InstanceId))
  const offered = pages.instances?.filter(({ InstanceId }) => !chosenIds.has(InstanceId))

  const list = useRef<HTMLUListElement>(null)
  const moreAsked = useMoreFocus(list, offered?.length)

  function loadMore() {
    moreAsked()
    pages.loadMore()
  }

  function move() {
    onChange(sorted([...chosen, ...left.checked.values()], grouped))
    setNews(movedText(t, 'transfer.moved', left.checked))
    left.clear()
  }

  function moveBack() {
    onChange(chosen.filter(({ InstanceId }) => !right.checked.has(InstanceId)))
    setNews(movedText(t, 'transfer.movedBack', right.checked))
    right.clear()
  }

  return (
    <div className="transfer">
      <TransferList
        list={list}
        title={t('transfer.source')}
        count={countText(t, pages.total, left.checked.size)}
        tools={<TransferSearch typed={pages.typed} onType={pages.type} />}
        instances={offered ?? []}
        checked={left.checked}
        obstacleOf={obstacleOf}
        onToggle={left.toggle}
        grouped={grouped}
        busy={pages.instances === undefined || pages.stale}
      >
        <TransferTail
          pages={{ ...pages, loadMore }}
          shown={offered?.length}
          emptyText={emptyText}
        />
      </TransferList>
      <p className="visually-hidden" aria-live="polite">
        {news}
      </p>
      <div className="transfer-buttons">
        <Button
          icon="next"
          aria-label={t('transfer.move')}
          title={t('transfer.move')}
          aria-disabled={left.checked.size === 0}
          onClick={() => left.checked.size > 0 && move()}
        />
        <Button
          icon="previous"
          aria-label={t('transfer.back')}
          title={t('transfer.back')}
          aria-disabled={right.checked.size === 0}
          onClick={() => right.checked.size > 0 && moveBack()}
        />
      </div>
      <TransferList
        title={t('transfer.target')}
        count={countText(t, chosen.length, right.checked.size)}
        instances={chosen}
        checked={right.checked}
        obstacleOf={() => null}
        onToggle={right.toggle}
        grouped={grouped}
        busy={false}
      >
        {chosen.length === 0 && <p className="transfer-empty">{t('transfer.noneChosen')}</p>}
      </TransferList>
    </div>
  )
}

type BindTranslate = ReturnType<typeof useTexts<typeof bindTexts.en>>

function movedText(
  t: BindTranslate,
  key: 'transfer.moved' | 'transfer.movedBack',
  instances: ReadonlyMap<string, Instance>,
) {
  const names = [...instances.values()].map(({ InstanceName }) => InstanceName).join(', ')
  return t(key, { count: instances.size, names })
}

function countText(t: BindTranslate, count: number, checked: number) {
  const all = t('transfer.count', { count })
  return checked === 0 ? all : `${all}, ${t('transfer.checked', { checked })}`
}

// Under key pairs as headings, the members of a group must stand together.
function sorted(instances: Instance[], grouped: boolean): Instance[] {
  if (!grouped) return instances
  return instances.toSorted((a, b) => a.KeyPairName.localeCompare(b.KeyPairName))
}
