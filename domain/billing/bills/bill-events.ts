// Finds what happened since a bill was issued. Event ids are stable, so nothing is added twice.
import type { Enrollment } from '../../enrollment/seats/enrollment'
import { addDays, dateAt, type SchoolDate } from '../../values/school-date'
import { chargedLessons, isCharged } from '../fees/charged-lessons'
import { packUnder } from '../policy/pack-list'
import { addedLine } from './added-line'
import { courseOfLine, coveredBy, linesFor, linesOf, type PlannedLine } from './bill-lines'
import type { Bill } from './bill-record'
import type { BillFacts } from './facts-since-issue'
import { lineIdOf } from './issue-bill'
import type { AddedLine, BillEvent, LessonsLost, WaiverApproval, WaiverRevoked, Withdrawal } from './issued-bill'
import { lessonsWithout } from './lesson-difference'
import { movedLessons } from './moved-lessons'

export type BillToFollow = Pick<Bill, 'packId' | 'pack' | 'issuedAt' | 'lines' | 'waiver' | 'events'>

/** Events not stored on the bill yet, in order. Lines that need a guardian's consent are in `awaitedLines`. */
export function billEventsOf(bill: BillToFollow, facts: BillFacts): readonly BillEvent[] {
  const joined = joinedCourses(bill, facts)
  const lines = linesOf(bill.lines, [...bill.events, ...joined])
  const told = new Set(bill.events.map(({ id }) => id))
  return [
    ...inOrder(joined, [...withdrawals(lines, bill, facts), ...freedCare(lines, bill, facts)]),
    ...droppedLessons({ lines, bill, facts }),
    ...cancellations({ lines, bill, facts }),
    ...waiverChanges(bill, facts),
  ].filter(({ id }) => !told.has(id))
}

/** A place in line that became a seat: the guardian agreed to the course, its price and its line when asking for it. */
function joinedCourses(bill: BillToFollow, facts: BillFacts): readonly AddedLine[] {
  const { enrollments } = facts
  const lines = linesOf(bill.lines, bill.events)
  return enrollments.filter(isCharged).flatMap((enrollment) => {
    if (linesFor(enrollment, lines, { issuedAt: bill.issuedAt, enrollments }).length > 0) return []
    const dates = chargedDates(enrollment, bill, facts)
    if (dates.length === 0) return []
    const lineId = lineIdOf(enrollment)
    const agreed = { id: `added:${lineId}`, lineId, dates, consentBy: enrollment.consent.personId }
    return [addedLine(packUnder(bill), enrollment, agreed)]
  })
}

function withdrawals(lines: readonly PlannedLine[], bill: BillToFollow, facts: BillFacts): readonly Withdrawal[] {
  const { enrollments, today } = facts
  const context = { issuedAt: bill.issuedAt, enrollments }
  const ended = enrollments.flatMap((enrollment) => {
    const { endsBefore, leftFree = false } = enrollment
    if (endsBefore === null) return []
    return linesFor(enrollment, lines, context).flatMap((line) =>
      endedLines([line], endOfLine(line, enrollment, endsBefore), endsBefore).map((event) =>
        leftFree ? { ...event, isFree: true } : event,
      ),
    )
  })
  const owned = new Set(enrollments.flatMap((enrollment) => linesFor(enrollment, lines, context)))
  // Withdrawn before the first lesson, then taken again: the record keeps no trace of the first enrollment.
  const forgotten = lines.filter((line) => !owned.has(line))
  return [...ended, ...endedLines(forgotten, addDays(today, 1), 'gone')]
}

/** A course that was moved: as many of the bill's lessons stay as were held, whatever their days are now. */
function endOfLine(line: PlannedLine, enrollment: Enrollment, endsBefore: SchoolDate): SchoolDate {
  const { kind, earlier = [], changed = [], lessonDates } = enrollment
  if (kind === 'CARE' || earlier.length + changed.length === 0) return endsBefore
  const { plannedDates } = line
  const last = plannedDates.at(-1)
  const kept = lessonDates.length + movedLessons(line, enrollment).dropped.length
  return plannedDates[kept] ?? (last === undefined ? endsBefore : addDays(last, 1))
}

function endedLines(lines: readonly PlannedLine[], endsBefore: SchoolDate, as: string = endsBefore): Withdrawal[] {
  return lines
    .filter(({ plannedDates }) => plannedDates.some((date) => date >= endsBefore))
    .map(({ lineId }) => ({ id: `withdrawn:${lineId}:${as}`, type: 'WITHDRAWN', lineId, endsBefore }))
}

/** Source report L35: care lessons within a course joined after issue become free. */
function freedCare(lines: readonly PlannedLine[], bill: BillToFollow, facts: BillFacts): readonly LessonsLost[] {
  const { enrollments } = facts
  return enrollments.filter(isChargedCare).flatMap((care) => {
    const charged = chargedDates(care, bill, facts)
    const attended = new Set(care.lessonDates)
    return linesFor(care, lines, { issuedAt: bill.issuedAt, enrollments }).flatMap((line) => {
      const covered = coveredBy(line, bill.events).filter((date) => attended.has(date))
      const dates = lessonsWithout(covered, charged)
      return dates.length === 0 ? [] : [freedLessons(line, dates, covered)]
    })
  })
}

/** A day with several lessons may be freed one lesson after another: each is told under an id of its own. */
function freedLessons(
  { lineId, plannedDates }: PlannedLine,
  dates: readonly SchoolDate[],
  covered: readonly SchoolDate[],
) {
  const [first] = dates
  const timesOf = (lessons: readonly SchoolDate[]) => lessons.filter((date) => date === first).length
  const before = timesOf(plannedDates) - timesOf(covered)
  const id = `free:${lineId}:${first}${before === 0 ? '' : `#${before}`}`
  return { id, type: 'FREE_WITH_COURSE', lineId, dates } as const
}

interface Followed {
  readonly lines: readonly PlannedLine[]
  readonly bill: BillToFollow
  readonly facts: BillFacts
}

function ownLines(enrollment: Enrollment, { lines, bill, facts }: Followed): readonly PlannedLine[] {
  return linesFor(enrollment, lines, { issuedAt: bill.issuedAt, enrollments: facts.enrollments })
}

/** A course that moved may have fewer lessons than were charged: the school gives them back. */
function droppedLessons(followed: Followed): readonly LessonsLost[] {
  return followed.facts.enrollments.filter(isCharged).flatMap((enrollment) =>
    ownLines(enrollment, followed).flatMap((line) =>
      movedLessons(line, enrollment).dropped.map((date) => ({
        id: `dropped:${line.lineId}:${date}`,
        type: 'CANCELED_BY_SCHOOL' as const,
        lineId: line.lineId,
        dates: [date],
      })),
    ),
  )
}

function cancellations(followed: Followed): readonly LessonsLost[] {
  return [...followed.facts.canceled]
    .sort((one, other) => (one.date < other.date ? -1 : 1))
    .flatMap((canceled) =>
      followed.lines
        .filter(({ lineId }) => courseOfLine(lineId) === canceled.courseId)
        .flatMap((line) => canceledOn(line, canceled, followed)),
    )
}

type Canceled = BillFacts['canceled'][number]

/** A moved lesson is given back as the one it stood for. */
function canceledOn(line: PlannedLine, { date, cancelReason }: Canceled, followed: Followed): readonly LessonsLost[] {
  const owner = followed.facts.enrollments.find((one) => ownLines(one, followed).includes(line))
  const ownDate = line.plannedDates.includes(date) ? date : null
  const planned = ownDate ?? (owner === undefined ? null : movedLessons(line, owner).plannedFor(date))
  if (planned === null) return []
  const type = cancelReason === 'FORCE_MAJEURE' ? ('FORCE_MAJEURE' as const) : ('CANCELED_BY_SCHOOL' as const)
  return [{ id: `canceled:${line.lineId}:${planned}`, type, lineId: line.lineId, dates: [planned] }]
}

/** What was taken back since issue comes first: what was approved after it counts from nothing. */
function waiverChanges(bill: BillToFollow, facts: BillFacts): readonly BillEvent[] {
  const revoked = (facts.revoked ?? [])
    .filter(({ at }) => at > bill.issuedAt)
    .map(({ id, at }): WaiverRevoked => ({ id: `revoked:${id}`, type: 'WAIVER_REVOKED', on: dateAt(at) }))
  const told = new Set(bill.events.map(({ id }) => id))
  const events = [...bill.events, ...revoked.filter(({ id }) => !told.has(id))]
  return [...revoked, ...betterWaiver({ ...bill, events }, facts)]
}

/** Only a better waiver changes anything; each is added once, and once more after it was taken back. */
function betterWaiver(bill: BillToFollow, { waiver, today }: BillFacts): readonly WaiverApproval[] {
  if (waiver === null) return []
  const times = bill.events.filter(({ type }) => type === 'WAIVER_REVOKED').length
  const last = bill.events.map(({ type }) => type).lastIndexOf('WAIVER_REVOKED')
  const since = bill.events.slice(last + 1)
  const known = since.flatMap((event) => (event.type === 'WAIVER_APPROVED' ? [event.waiver.basisPoints] : []))
  const atIssue = times === 0 ? (bill.waiver?.basisPoints ?? 0) : 0
  if (waiver.basisPoints <= Math.max(atIssue, ...known)) return []
  const { basisPoints, source, approvedOn = today } = waiver
  const id = times === 0 ? `waiver:${basisPoints}` : `waiver:${basisPoints}:${times}`
  return [{ id, type: 'WAIVER_APPROVED', waiver: { basisPoints, source }, on: approvedOn }]
}

/**
 * Care that becomes chargeable again from tomorrow, if a guardian agrees. Calculated on every read; stored only after
 * consent. Lessons attended before that stay free.
 */
export function awaitedLines(bill: BillToFollow, facts: BillFacts): readonly AddedLine[] {
  const { enrollments, today } = facts
  const events = [...bill.events, ...billEventsOf(bill, facts)]
  const lines = linesOf(bill.lines, events)
  return enrollments
    .filter((one) => isChargedCare(one) && one.state === 'SEATED')
    .flatMap((care) => {
      const own = linesFor(care, lines, { issuedAt: bill.issuedAt, enrollments })
      const covered = own.flatMap((line) => coveredBy(line, events))
      const agreedFrom = own.filter(({ lineId }) => lineId.startsWith(`${lineIdOf(care)}:`)).map(firstDate)
      const open = lessonsWithout(chargedDates(care, bill, facts), covered).filter((date) =>
        agreedFrom.every((from) => date > from),
      )
      const [first] = open
      const dates = open.filter((date) => date > today)
      if (first === undefined || dates.length === 0) return []
      const lineId = `${lineIdOf(care)}:${first}`
      return [addedLine(packUnder(bill), care, { id: `again:${lineId}`, lineId, dates, consentBy: null })]
    })
}

const firstDate = ({ plannedDates }: PlannedLine) => plannedDates[0] ?? ''

function isChargedCare(enrollment: Enrollment): boolean {
  return enrollment.kind === 'CARE' && isCharged(enrollment)
}

function chargedDates(enrollment: Enrollment, bill: BillToFollow, { term, enrollments }: BillFacts) {
  return chargedLessons(enrollment, { pack: packUnder(bill), term, enrollments }).dates
}

/**
 * What leaves the bill makes room under a cap for what joins it, as in the statement; a line sorts before what ends it.
 */
function inOrder(joined: readonly AddedLine[], losses: readonly (Withdrawal | LessonsLost)[]): readonly BillEvent[] {
  const isNew = ({ lineId }: Withdrawal | LessonsLost) => joined.some(({ line }) => line.lineId === lineId)
  const dayOf = (event: Withdrawal | LessonsLost) => ('endsBefore' in event ? event.endsBefore : '')
  const byDay = [...losses].sort((one, other) => dayOf(one).localeCompare(dayOf(other)))
  const added = [...joined].sort((one, other) => firstDate(one.line).localeCompare(firstDate(other.line)))
  return [...byDay.filter((loss) => !isNew(loss)), ...added, ...byDay.filter(isNew)]
}
