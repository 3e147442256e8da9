// Tests what the self-check finds in a report, and how it is covered.
import fc from 'fast-check'
import { COVER, coverHints, splitByHints } from './cover-hints'
import { findHints } from './find-hints'
import { HINT_CASES } from './find-hints.cases'

test.each(HINT_CASES.map((row) => [row.text, row.finds] as const))('%j', (text, finds) => {
  expect(findHints(text).map(({ kind, from, until }) => [kind, text.slice(from, until)])).toEqual(finds)
})

test('covered words are gone, whatever their length; the rest stays as written', () => {
  const text = '我家孩子在三(2)班，电话 13700000088。'
  expect(coverHints(text, findHints(text))).toBe(`${COVER}在${COVER}，电话 ${COVER}。`)
})

test('whatever is written: finds lie apart, pieces make up the text, covered text has nothing left to find', () => {
  const words = fc.array(
    fc.constantFrom('我家孩子', '三(2)班', '13700000088', '我是', '叫林小满', '，', '课', ' ', '1'),
  )
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('')
      const hints = findHints(text)
      expect(
        splitByHints(text, hints)
          .map((piece) => piece.words)
          .join(''),
      ).toBe(text)
      const ends = hints.map(({ until }) => until)
      expect(hints.every(({ from }, index) => from >= (ends[index - 1] ?? 0))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a long text of beginnings is read to its end', () => {
  expect(findHints('我是'.repeat(2_000))).not.toEqual([])
  expect(findHints('1'.repeat(2_000))).toEqual([])
  expect(findHints('一'.repeat(2_000))).toEqual([])
})
