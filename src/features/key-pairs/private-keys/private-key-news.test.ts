import { expect, test } from 'vitest'
import { declaredTexts } from '~/i18n/catalogue'

test('the notice brings its own few texts along, not those of the scenario panel', async () => {
  await import('./PrivateKeyNews')
  expect(declaredTexts().map(({ area }) => area)).toEqual(['private-keys'])
})
