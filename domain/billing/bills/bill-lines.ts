// Matches the lines of a bill, added ones included, with enrollments.
import type { Enrollment } from '../../enrollment/seats/enrollment'
import type { SchoolDate } from '../../values/school-date'
import { isCharged } from '../fees/charged-lessons'
import type { Bill } from './bill-record'
import { lineIdOf } from './issue-bill'
import type { BillEvent, BillLine } from './issued-bill'
import { lessonsWithout } from './lesson-difference'

export type PlannedLine = Pick<BillLine, 'lineId' | 'plannedDates'>

/** Issued, and added with a guardian's consent. */
export function linesOf(lines: readonly PlannedLine[], events: readonly BillEvent[]): readonly PlannedLine[] {
  const added = events.flatMap((event) => (event.type === 'LINE_ADDED' && event.consentBy !== null ? [event.line] : []))
  return [...lines, ...added]
}

/** The lines that charge an enrollment, with care that became chargeable again. Empty: it is not on the bill yet. */
export function linesFor(
  enrollment: Enrollment,
  lines: readonly PlannedLine[],
  { issuedAt, enrollments }: Pick<Bill, 'issuedAt'> & { readonly enrollments: readonly Enrollment[] },
): readonly PlannedLine[] {
  const { courseId, claimedAt } = enrollment
  const own = lineIdOf(enrollment)
  const isOwn = ({ lineId }: PlannedLine) => lineId === own || lineId.startsWith(`${own}:`)
  const first = enrollments.find((one) => one.courseId === courseId && isCharged(one))
  const isIssued = first === enrollment && claimedAt <= issuedAt && !lines.some(({ lineId }) => lineId === own)
  return lines.filter((line) => isOwn(line) || (isIssued && line.lineId === courseId))
}

export function courseOfLine(lineId: string): string {
  return lineId.split(':')[0] ?? lineId
}

/** The lessons a line still charges, without those that a course joined later made free. */
export function coveredBy({ lineId, plannedDates }: PlannedLine, events: readonly BillEvent[]): readonly SchoolDate[] {
  const freed = events.flatMap((event) =>
    event.type === 'FREE_WITH_COURSE' && event.lineId === lineId ? event.dates : [],
  )
  return lessonsWithout(plannedDates, freed)
}
