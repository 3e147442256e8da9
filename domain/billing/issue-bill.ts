// Owns issuing a bill: the fen of the statement, with what later changes need to know.
import { fen } from '../fen'
import type { SchoolDate } from '../school-date'
import { type Reckoning, reckonFees } from './fee-reckoning'
import type { FeeLine } from './fee-statement'
import type { BillLine, IssuedBill } from './issued-bill'
import { chargedLessons } from './suppress-care'

/** A pupil has one enrollment a course and term: the course names the line. Only lessons charged can be refunded. */
export function issueBill(reckoning: Reckoning, serviceDays: readonly SchoolDate[]): IssuedBill {
  const { pack, waiver, enrollments } = reckoning
  const lines = reckonFees(reckoning).lines.map((line) => {
    const enrollment = enrollments.find(({ courseId }) => courseId === line.courseId)
    return billLine(line, enrollment === undefined ? [] : chargedLessons(enrollment, reckoning).dates)
  })
  return { pack, waiver, serviceDays, lines }
}

function billLine(line: FeeLine, plannedDates: readonly SchoolDate[]): BillLine {
  const subsidy = line.steps.find(({ rule }) => rule === 'PUBLIC_SUBSIDY')
  return {
    lineId: line.courseId,
    title: line.title,
    kind: line.kind,
    plannedDates,
    chargedFen: fen(line.chargedFen),
    unwaivedFen: fen(subsidy?.afterFen ?? line.chargedFen),
    payableFen: fen(line.payableFen),
  }
}
