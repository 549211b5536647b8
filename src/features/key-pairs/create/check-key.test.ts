import { expect, test } from 'vitest'
import cases from '~/ssh/fixtures/public-keys.fixture.json'
import { sampleText } from '~/ssh/fixtures/samples'
import { surveyKeys } from '~/ssh/key-survey'
import { parsePublicKey } from '~/ssh/parse-public-key'
import { checkKey } from './check-key'
import { realProblem } from './real-problem'

const TYPES = ['documented', 'modern'] as const

test.each(cases.flatMap(({ id }) => TYPES.map((types) => [id, types] as const)))(
  'says of %s, by the %s types, what a search of the whole text says',
  (id, types) => {
    const text = sampleText(id)
    const options = { acceptedTypes: types }
    const result = parsePublicKey(text, options)
    const found = result.ok
      ? { key: result.key, repairs: [], refused: [] }
      : realProblem(result.problem, surveyKeys(text, options))
    expect(checkKey(text, types)).toEqual({ text, types, ...found })
  },
)
