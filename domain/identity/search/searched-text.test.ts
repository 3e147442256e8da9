// Tests what is looked for, against a table of texts as people type them.
import { searchedText } from './searched-text'

const CASES: readonly (readonly [typed: string, pattern: string, phoneTail: string | null, pupilId: string | null])[] =
  [
    ['林小满', '林小满', null, null],
    ['  林 ', '林', null, null],
    ['买买提·  艾力', '买买提· 艾力', null, null],
    ['0218', '0218', '0218', null],
    ['021', '021', null, null],
    ['02188', '02188', null, null],
    ['13900000027', '13900000027', '0027', null],
    ['23900000027', '23900000027', null, null],
    ['qinghe:2026-autumn:p30', 'qinghe:2026-autumn:p30', null, 'p30'],
    ['qinghe:p30', 'qinghe:p30', null, null],
    ['三(2)班', '三\\(2\\)班', null, null],
    ['.*', '\\.\\*', null, null],
    ['$where', '\\$where', null, null],
    ['[a-z]', '\\[a-z\\]', null, null],
  ]

test.each(CASES)('%s', (typed, pattern, phoneTail, pupilId) => {
  expect(searchedText(typed)).toEqual({ pattern, phoneTail, pupilId })
})

test.each(['', ' ', '\t\n'])('nothing is looked for in %j', (typed) => {
  expect(searchedText(typed)).toBeNull()
})

test('a pattern finds the text itself and nothing like it', () => {
  for (const [typed] of CASES) {
    const found = new RegExp(searchedText(typed)?.pattern ?? '')
    expect(found.test(typed.trim().replace(/\s+/g, ' '))).toBe(true)
  }
  expect(new RegExp(searchedText('.*')?.pattern ?? '').test('林小满')).toBe(false)
})
