// Tests adding up wages owed.
import { fen } from '../../values/fen'
import { wageArrears } from './wage-arrears'

const owed = (month: string, amount: number) => ({ month, owedFen: fen(amount) })

test.each([
  ['two months', [owed('2026-06', 450_000), owed('2026-07', 300_050)], { months: 2, totalFen: 750_050 }],
  ['none', [], { months: 0, totalFen: 0 }],
  ['a month twice', [owed('2026-06', 1), owed('2026-06', 2)], null],
  ['a month in which nothing is owed', [owed('2026-06', 0)], null],
] as const)('%s', (_name, months, total) => {
  expect(wageArrears(months)).toEqual(total)
})
