import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { parseColumns, parseListView, printColumns, type ListView } from '~/navigation/list-view'
import { useRememberedView } from './remembered-view'

/**
 * How the list looks: as the link says, else as this browser remembers. The columns are the same object as long as they are
 * the same columns, whoever says so, so that what else happens to the link draws nothing anew.
 */
export function useListView(): ListView {
  const { search } = useLocation()
  const remembered = useRememberedView()
  const { columns, density } = { ...remembered, ...parseListView(new URLSearchParams(search)) }
  const text = printColumns(columns)
  return { columns: useMemo(() => parseColumns(text), [text]), density }
}
