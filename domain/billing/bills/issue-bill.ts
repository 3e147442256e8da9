// Issues a bill: the statement's amounts, with what later changes need to know.
import type { Enrollment } from '../../enrollment/seats/enrollment'
import { fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { calculateFees, type FeeInput } from '../fees/calculate-fees'
import { chargedLessons, isCharged } from '../fees/charged-lessons'
import type { FeeLine, FeeStatement } from '../fees/fee-statement'
import { unitPriceOf } from '../fees/unit-price'
import type { UnitPrice } from '../policy/unit-price'
import type { BillLine, IssuedBill } from './issued-bill'

export function issueBill(reckoning: FeeInput, serviceDays: readonly SchoolDate[]): IssuedBill {
  const { pack, waiver } = reckoning
  return { pack, waiver, serviceDays, lines: issuedLines(reckoning, calculateFees(reckoning)), consumables: [] }
}

/** One line a charged enrollment, in their order. Only lessons charged can be refunded. */
export function issuedLines(reckoning: FeeInput, { lines }: FeeStatement): readonly BillLine[] {
  const charged = reckoning.enrollments.filter(isCharged)
  return lines.flatMap((line, index) => {
    const enrollment = charged[index]
    if (enrollment === undefined) return []
    const isAgain = charged.slice(0, index).some(({ courseId }) => courseId === enrollment.courseId)
    const lineId = isAgain ? lineIdOf(enrollment) : enrollment.courseId
    const { dates } = chargedLessons(enrollment, reckoning)
    return [billLine(lineId, line, { dates, price: unitPriceOf(enrollment) })]
  })
}

/** The line of an enrollment whose course has a line already, or that began after issue. */
export function lineIdOf({ courseId, claimedAt }: Pick<Enrollment, 'courseId' | 'claimedAt'>): string {
  return `${courseId}:${claimedAt}`
}

interface Priced {
  readonly dates: readonly SchoolDate[]
  readonly price: UnitPrice
}

function billLine(lineId: string, line: FeeLine, { dates, price }: Priced): BillLine {
  const subsidy = line.steps.find(({ rule }) => rule === 'PUBLIC_SUBSIDY')
  return {
    lineId,
    title: line.title,
    kind: line.kind,
    plannedDates: dates,
    price,
    chargedFen: fen(line.chargedFen),
    unwaivedFen: fen(subsidy?.afterFen ?? line.chargedFen),
    payableFen: fen(line.payableFen),
  }
}
