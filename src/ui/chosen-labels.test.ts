import { expect, test } from 'vitest'
import { chosenLabels } from './chosen-labels'

const OPTIONS = [
  { label: 'China', options: [{ value: 'cn-hangzhou', label: 'China (Hangzhou)' }] },
  { value: 'eu', label: 'Germany' },
]

test('a value is said in the words of its option, in a group or not', () => {
  expect(chosenLabels(OPTIONS, 'cn-hangzhou')).toEqual(['China (Hangzhou)'])
  expect(chosenLabels(OPTIONS, ['eu', 'cn-hangzhou'])).toEqual(['Germany', 'China (Hangzhou)'])
})

test('without an option a value stands for itself, and no value for nothing', () => {
  expect(chosenLabels(undefined, 'rg-gone')).toEqual(['rg-gone'])
  expect(chosenLabels(OPTIONS, 7)).toEqual(['7'])
  for (const none of [null, undefined, '', []]) expect(chosenLabels(OPTIONS, none)).toEqual([])
})
