import { useCallback, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { InstanceSource } from '~/api/instance-pages'
import type { Instance } from '~/contract/instances'
import { LIMITS } from '~/contract/limits'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { Icon } from '~/ui/Icon'
import type { Obstacle } from './bindable'
import { TransferList } from './TransferList'
import { TransferSearch } from './TransferSearch'
import { TransferTail } from './TransferTail'
import { useChecks } from './use-checks'
import { useInstancePages } from './use-instance-pages'
import { useMissing } from './use-missing'
import { useMoreFocus } from './use-more-focus'
import '~/ui/FormField.css'
import './Transfer.css'

type Props = {
  source: Omit<InstanceSource, 'search'>
  chosen: readonly Instance[]
  onChange: (chosen: readonly Instance[]) => void
  obstacleOf: (instance: Instance) => Obstacle | null
  /** Said when the source has no instance at all. */
  emptyText: string
  /** How often nothing could be done with what is chosen: each time the focus goes to where that can be mended. */
  refusals: number
}

/** Two lists of instances: those on offer, which are searched and paged by the service, and the chosen ones. */
export function Transfer(props: Props) {
  const { source, chosen, onChange, obstacleOf, emptyText, refusals } = props
  const t = useTexts(bindTexts)
  const pages = useInstancePages(source)
  const left = useChecks()
  const right = useChecks()
  const [news, setNews] = useState('')
  const grouped = (source.keyPairNames?.length ?? 0) > 1
  const chosenIds = new Set(chosen.map(({ InstanceId }) => InstanceId))
  const offered = pages.instances?.filter(({ InstanceId }) => !chosenIds.has(InstanceId))

  const id = useId()
  const search = useRef<HTMLInputElement>(null)
  const moving = useRef<HTMLButtonElement>(null)
  const target = useRef<HTMLUListElement>(null)
  const [missing, settle] = useMissing(refusals, {
    chosen: chosen.length,
    checked: left.checked.size,
  })
  // Only a press moves it, not what is checked after that.
  const mend = useEffectEvent(() => {
    if (missing === 'fewer') target.current?.querySelector('input')?.focus()
    else (missing === 'moved' ? moving : search).current?.focus()
  })
  useEffect(() => {
    if (refusals > 0) mend()
  }, [refusals])
  const { toggle } = left
  const toggleOffered = useCallback(
    (instance: Instance) => {
      toggle(instance)
      settle()
    },
    [toggle, settle],
  )
  const limit = LIMITS.instancesPerBind
  const described = { 'aria-describedby': `${id}problem` }

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
    settle()
  }

  function moveBack() {
    onChange(chosen.filter(({ InstanceId }) => !right.checked.has(InstanceId)))
    setNews(movedText(t, 'transfer.movedBack', right.checked))
    right.clear()
    settle()
  }

  function problem() {
    if (missing === 'moved') return t('transfer.notMoved', { count: left.checked.size })
    const none = pages.typed === '' && pages.instances?.length === 0
    return none ? emptyText : t('transfer.nothingChosen')
  }

  return (
    <div>
      <div className="transfer">
        <TransferList
          list={list}
          title={t('transfer.source')}
          count={countText(t, pages.total, left.checked.size)}
          tools={
            <TransferSearch
              field={search}
              typed={pages.typed}
              onType={pages.type}
              {...(missing === 'chosen' && { 'aria-invalid': true, ...described })}
            />
          }
          instances={offered ?? []}
          checked={left.checked}
          obstacleOf={obstacleOf}
          onToggle={toggleOffered}
          grouped={grouped}
          busy={pages.instances === undefined || pages.stale}
        >
          <TransferTail
            pages={{ ...pages, loadMore }}
            shown={offered?.length}
            emptyText={emptyText}
          />
        </TransferList>
        <div className="transfer-buttons">
          <Button
            ref={moving}
            icon="next"
            {...(missing === 'moved' && described)}
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
          list={target}
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
      <p className="visually-hidden" aria-live="polite">
        {missing === 'fewer' ? t('transfer.limit', { limit, count: chosen.length - limit }) : news}
      </p>
      <div aria-live="polite" className="transfer-problem">
        {(missing === 'chosen' || missing === 'moved') && (
          <p className="field-problem">
            <Icon name="warning" size="text" />
            <span id={`${id}problem`}>{problem()}</span>
          </p>
        )}
      </div>
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
