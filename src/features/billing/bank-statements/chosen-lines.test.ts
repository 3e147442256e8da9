// Tests that only sure lines, and doubtful ones somebody decided, are recorded.
import type { StatementLine, StatementPreview } from './answers'
import { chosenLines, sumChosen } from './chosen-lines'

const line = (lineId: string, kind: StatementLine['kind'], amountFen: number): StatementLine => ({
  lineId,
  sheet: 'CSV',
  row: 2,
  on: '2026-09-09',
  amountFen,
  payer: '苏婉',
  remark: '',
  kind,
  doubt: kind === 'DOUBTFUL' ? 'OVER' : null,
  billIds: kind === 'FOREIGN' ? [] : [`bill-${lineId}`],
  by: null,
  isPart: false,
})
const preview = {
  lines: [
    line('a', 'SURE', 9_200),
    line('b', 'DOUBTFUL', 8_400),
    line('c', 'DOUBTFUL', 1),
    line('d', 'FOREIGN', 5),
    line('e', 'RECORDED', 7),
  ],
} as unknown as StatementPreview

test('sure ones alone, until somebody says a bill for a doubtful one; never a foreign or a recorded one', () => {
  expect(chosenLines(preview, {})).toEqual([{ lineId: 'a', billId: 'bill-a', mayExceed: false }])
  const all = chosenLines(preview, { b: 'other', c: '', d: 'other', e: 'other' })
  expect(all).toEqual([
    { lineId: 'a', billId: 'bill-a', mayExceed: false },
    { lineId: 'b', billId: 'other', mayExceed: true },
  ])
  expect(sumChosen(preview, all)).toEqual({ lines: 2, fen: 17_600, households: 2 })
})
