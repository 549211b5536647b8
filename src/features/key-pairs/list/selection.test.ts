import { expect, test, vi } from 'vitest'
import { createSelection } from './selection'

test('keeps the order of the list and forgets what the list no longer shows', () => {
  const selection = createSelection()
  selection.show(['a', 'b', 'c'])
  selection.set('c', true)
  selection.set('a', true)
  expect(selection.names()).toEqual(['a', 'c'])
  selection.show(['c', 'd'])
  expect(selection.names()).toEqual(['c'])
  selection.show(['a', 'c'])
  expect(selection.names()).toEqual(['c'])
})

test('cannot select what is not shown', () => {
  const selection = createSelection()
  selection.show(['a'])
  selection.replace(['a', 'b'])
  expect(selection.names()).toEqual(['a'])
})

test('selects a range up to the row ticked with shift, and all or none', () => {
  const selection = createSelection()
  selection.show(['a', 'b', 'c', 'd'])
  selection.set('d', true)
  selection.setUpTo('b', true)
  expect(selection.names()).toEqual(['b', 'c', 'd'])
  selection.setAll(false)
  expect(selection.names()).toEqual([])
  selection.setAll(true)
  expect(selection.names()).toHaveLength(4)
})

test('tells listeners of changes only', () => {
  const selection = createSelection()
  const listener = vi.fn()
  selection.show(['a', 'b'])
  selection.subscribe(listener)
  expect(listener).not.toHaveBeenCalled()
  selection.set('a', true)
  selection.set('a', true)
  selection.show(['b', 'a'])
  expect(listener).toHaveBeenCalledTimes(1)
})
