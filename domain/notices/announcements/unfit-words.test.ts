// Tests what a notice to families may not ask for.
import { unfitWords } from './unfit-words'
import { unfitCases } from './unfit-words.cases'

test.each(unfitCases)('$text: $kind', ({ text, kind }) => {
  expect(unfitWords(text)?.kind ?? null).toBe(kind)
})
