// Tests that what a stranger sealed is read by its shape alone, and never breaks the reader.
import fc from 'fast-check'
import { fen } from '../../values/fen'
import { type ReportContents, readReportContents } from './report-contents'
import { readThreadContents, threadContents } from './thread-contents'

const ID = '0123456789abcdef0123456789abcdef'
const REPORT: ReportContents = {
  version: 1,
  level: 'NAMED',
  category: 'VARIANT_PLACE',
  forms: ['HOTEL'],
  target: 'INSTITUTION',
  what: '周二、周四晚上有人讲数学',
  where: '城西里 3 幢 2 单元 402',
  when: ['EVENING', 'WEEKEND'],
  photos: [{ id: ID, parts: 4 }],
  reporter: { name: '许一然', phone: '13700000088' },
  claim: { kind: 'REFUND', paidFen: fen(480_000), lessons: 60, usedLessons: 15 },
}

test('a report comes out as it went in', () => {
  expect(readReportContents(JSON.parse(JSON.stringify(REPORT)))).toEqual(REPORT)
})

test('a message with a result comes out as it went in', () => {
  const message = threadContents({
    text: '去了两次',
    points: [{ title: '晚上上数学课', finding: 'PROVEN', note: '当场叫停' }],
  })
  expect(readThreadContents(JSON.parse(JSON.stringify(message)))).toEqual(message)
})

test.each([
  ['unknown words for known ones', { category: 'X', level: 'X', target: 'X', forms: ['X'], when: ['X'] }],
  ['other types', { what: 1, where: {}, when: 'EVENING', forms: null, photos: 'x', reporter: [] }],
])('%s become nothing', (_, wrong) => {
  expect(readReportContents({ version: 1, ...wrong })).toEqual({
    version: 1,
    level: 'ANONYMOUS',
    category: 'OTHER',
    forms: [],
    target: null,
    what: '',
    where: '',
    when: [],
    photos: [],
    reporter: null,
    claim: null,
  })
})

test('too much is cut; ids that are none are no photos; marks that turn a text around are taken away', () => {
  const read = readReportContents({
    ...REPORT,
    what: `‮${'好'.repeat(3_000)}`,
    photos: [
      { id: '../x', parts: 1 },
      { id: ID, parts: 99 },
      { id: ID, parts: 0 },
    ],
  })
  expect(read?.what).toBe('好'.repeat(2_000))
  expect(read?.photos).toEqual([{ id: ID, parts: 16 }])
})

test('whatever was sealed: it is read, or it is none', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.record({ version: fc.constant(1), text: fc.jsonValue(), points: fc.jsonValue() }),
      (any, near) => {
        expect(() => [readReportContents(any), readThreadContents(any)]).not.toThrow()
        expect(readThreadContents(near)?.version).toBe(1)
      },
    ),
    { numRuns: 300 },
  )
})
