// Tests which bill a line pays, in the layouts of four banks, and what must always hold.
import fc from 'fast-check'
import { schoolDate } from '../../values/school-date'
import { billNumberOf, sayBillNumber } from './bill-number'
import type { BillToPay } from './bill-to-pay'
import { type MatchedLine, matchStatement, type Verdict } from './match-statement'
import { MATCHING_CASES } from './match-statement.cases'
import { readStatement } from './read-statement'
import { entryKeys, type StatementEntry } from './statement-entry'
import { LAYOUTS, type Layout, type WrittenLine, writtenRows } from './statement-layouts.cases'

const TODAY = schoolDate('2026-10-20')

const bill = (billId: string, pupilName: string, about: Partial<BillToPay> = {}): BillToPay => ({
  billId,
  number: billNumberOf(billId),
  pupilId: `p-${billId}`,
  pupilName,
  homeroomName: '三(2)班',
  studentNumber: '',
  termName: '2026 秋季',
  issuedOn: schoolDate('2026-10-01'),
  toPayFen: 0,
  guardians: [],
  ...about,
})
const by = (name: string, personId = name) => [{ personId, name }]

const BILLS: readonly BillToPay[] = [
  bill('su', '苏木', { studentNumber: '20231001', toPayFen: 9_200, guardians: by('苏婉') }),
  bill('li', '李明', { studentNumber: '12', toPayFen: 6_000 }),
  bill('liyuan', '李明远', { toPayFen: 12_000 }),
  bill('wang1', '王雨桐', { studentNumber: '20231021', toPayFen: 8_400, guardians: by('王芳', 'w1') }),
  bill('wang2', '王雨桐', { studentNumber: '20231022', toPayFen: 8_400, guardians: by('王芳', 'w2') }),
  bill('meng1', '孟晓晨', { toPayFen: 3_600, guardians: by('孟诚') }),
  bill('meng2', '孟晓晚', { toPayFen: 4_200, guardians: by('孟诚') }),
  bill('han1', '韩松', { toPayFen: 5_000, guardians: by('韩父') }),
  bill('han2', '韩柏', { toPayFen: 5_000, guardians: by('韩父') }),
  bill('gao', '高知远', { guardians: by('高母') }),
  bill('wei0', '魏知秋', {
    pupilId: 'wei',
    studentNumber: '20231031',
    toPayFen: 1_200,
    issuedOn: schoolDate('2026-03-01'),
  }),
  bill('wei', '魏知秋', { pupilId: 'wei', studentNumber: '20231031', toPayFen: 4_300 }),
]

function filledIn(line: WrittenLine): WrittenLine {
  const number = billNumberOf('su')
  const wrong = `${number.slice(0, 8)}${(Number(number[8]) + 1) % 10}`
  const remark = line.remark
    ?.replace('<su spaced>', sayBillNumber('su'))
    .replace('<su wrong>', wrong)
    .replace('<su>', number)
  return remark === undefined ? line : { ...line, remark }
}

function readIn(layout: Layout, lines: readonly WrittenLine[]): readonly StatementEntry[] {
  const rows = writtenRows(layout, lines.map(filledIn))
  const read = readStatement([{ name: 'Sheet1', rows }], TODAY)
  if ('reason' in read) return []
  expect(read.faults).toEqual([])
  return read.entries
}

function match(entries: readonly StatementEntry[], recorded = new Map<string, string>()): readonly MatchedLine[] {
  const keys = entryKeys(entries)
  return matchStatement(
    entries.map((entry, index) => ({ ...entry, lineId: keys[index] ?? '' })),
    BILLS,
    recorded,
  )
}

function say(verdict: Verdict | undefined): string {
  if (verdict?.kind === 'SURE') return `SURE ${verdict.by} ${verdict.billId}${verdict.isPart ? ' part' : ''}`
  if (verdict?.kind === 'DOUBTFUL') return `DOUBTFUL ${verdict.doubt} ${verdict.billIds.join(',')}`
  return verdict?.kind ?? 'NONE'
}

const unlessIncome = { OUT: true, TAKES_BACK: true }

describe.each(LAYOUTS)('$bank', (layout) => {
  test.each(MATCHING_CASES)('$name', ({ lines, expected }) => {
    // A file with no income at all is refused: one foreign line is put before it.
    const before = expected in unlessIncome ? [{ yuan: '7.77', payer: '某某公司' }] : []
    const matched = match(readIn(layout, [...before, ...lines]))
    expect(matched).toHaveLength(before.length + lines.length)
    expect(say(matched.at(-1)?.verdict)).toBe(expected)
  })
})

describe('of any statement', () => {
  const line = fc.record({
    yuan: fc.constantFrom('92.00', '91.99', '50.00', '42.00', '84.00', '36.00', '120.00', '0.01'),
    payer: fc.constantFrom('苏婉', '王芳', '孟诚', '韩父', '某人', ''),
    remark: fc.constantFrom('20231001', '苏木', '王雨桐', '李明远', '', '20231022'),
    day: fc.constantFrom('2026-10-01', '2026-10-12', '2026-10-13'),
    out: fc.boolean(),
  })
  const statement = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 12 }),
    layout: fc.constantFrom(...LAYOUTS),
  })
  const sure = (matched: readonly MatchedLine[]) => matched.filter(({ verdict }) => verdict.kind === 'SURE')

  test('what is sure never exceeds what a bill asks for', () => {
    fc.assert(
      fc.property(statement, ({ lines, layout }) => {
        const paid = new Map<string, number>()
        for (const { entry, verdict } of sure(match(readIn(layout, lines)))) {
          if (verdict.kind === 'SURE') paid.set(verdict.billId, (paid.get(verdict.billId) ?? 0) + entry.amountFen)
        }
        return BILLS.every(({ billId, toPayFen }) => (paid.get(billId) ?? 0) <= toPayFen)
      }),
    )
  })

  test('read again after it was recorded, nothing is sure a second time', () => {
    fc.assert(
      fc.property(statement, ({ lines, layout }) => {
        const entries = readIn(layout, lines)
        const first = sure(match(entries))
        const recorded = new Map(
          first.map(({ entry, verdict }) => [entry.lineId, verdict.kind === 'SURE' ? verdict.billId : '']),
        )
        const again = match(entries, recorded)
        return first.every(({ entry }) =>
          again.some((one) => one.entry.lineId === entry.lineId && one.verdict.kind === 'RECORDED'),
        )
      }),
    )
  })

  test('a file that begins earlier or ends later names its lines alike', () => {
    const cut = fc.record({
      lines: fc.array(line, { minLength: 2, maxLength: 12 }),
      layout: fc.constantFrom(...LAYOUTS),
      at: fc.nat(11),
    })
    fc.assert(
      fc.property(cut, ({ lines, layout, at }) => {
        const numbered = lines.map((one, index) => ({ ...one, out: false, serial: `N${index}` }))
        const all = new Set(entryKeys(readIn(layout, numbered)))
        return entryKeys(readIn(layout, numbered.slice(at % lines.length))).every((key) => all.has(key))
      }),
    )
  })
})
