// Compares what each course costs before and after a change: the lines that become another amount.
import type { CourseKind } from '../../values/course-kind'
import { courseOfLine } from '../bills/bill-lines'
import type { Bill } from '../bills/bill-record'
import { stateWith } from '../bills/bill-state'
import { finalAmountPerLine } from '../bills/final-amount-per-line'
import type { FeeStatement } from '../fees/fee-statement'
import { packUnder } from '../policy/pack-list'

export interface CourseAmount {
  readonly courseId: string
  readonly title: string
  readonly kind: CourseKind
  readonly amountFen: number
}

export interface ChangedAmount extends Omit<CourseAmount, 'amountFen'> {
  readonly beforeFen: number
  readonly afterFen: number
}

export function amountsOfStatement({ lines }: FeeStatement): readonly CourseAmount[] {
  return lines.map(({ courseId, title, kind, payableFen }) => ({ courseId, title, kind, amountFen: payableFen }))
}

/** `bill` with everything that happened: what the family pays for each line in the end. */
export function amountsOfBill(bill: Bill): readonly CourseAmount[] {
  const { lines, waiver, serviceDays, consumables, events } = bill
  const state = stateWith({ pack: packUnder(bill), lines, waiver, serviceDays, consumables }, events)
  return finalAmountPerLine(state).map(({ lineId, title, kind, keptFen }) => ({
    courseId: courseOfLine(lineId),
    title,
    kind,
    amountFen: keptFen,
  }))
}

/** By course, in their order; a course may have several lines. */
export function changedAmounts(
  before: readonly CourseAmount[],
  after: readonly CourseAmount[],
): readonly ChangedAmount[] {
  const all = new Map([...before, ...after].map((one) => [one.courseId, one]))
  return [...all.values()]
    .map(({ courseId, title, kind }) => ({
      courseId,
      title,
      kind,
      beforeFen: sumOf(before, courseId),
      afterFen: sumOf(after, courseId),
    }))
    .filter(({ beforeFen, afterFen }) => beforeFen !== afterFen)
}

function sumOf(amounts: readonly CourseAmount[], courseId: string): number {
  return amounts.reduce((sum, one) => (one.courseId === courseId ? sum + one.amountFen : sum), 0)
}
