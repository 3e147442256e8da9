// Brings the enrollments in a child's record into line with the seat roll.
import { dateAt, type SchoolDate } from '../../values/school-date'
import type { Course, Term } from '../courses/course'
import { plannedDates } from '../sessions/changed-sessions'
import { coveredLessons } from './cover'
import type { Claim, Enrollment } from './enrollment'
import { followCourse } from './follow-course'
import { newEnrollment } from './new-enrollment'
import { clashingEnrollment } from './time-clash'
import { withdrawalDay, withdrawn } from './withdrawal'

/** A place a child holds in a roll. */
export interface Held {
  readonly claim: Claim
  readonly state: 'SEATED' | 'WAITLISTED'
}

/** A place that was held and is no longer: the instant it had been claimed at, and the first day without it. */
export interface GivenBack {
  readonly givenBack: number
  readonly endsBefore: SchoolDate
  /** By a free way out: every lesson not had is refunded. */
  readonly isFree?: boolean
}

export interface Syncing {
  readonly course: Course
  readonly term: Term
  readonly today: SchoolDate
  readonly enrollments: readonly Enrollment[]
  readonly fact: Held | GivenBack
}

/** What the family is told of a change. */
export interface PlaceNews {
  readonly kind:
    | 'SEATED'
    | 'ENROLLED'
    | 'WAITING'
    | 'WITHDRAWN'
    | 'WAIT_ENDED'
    | 'COURSE_CHANGED'
    | 'COURSE_ENDING'
    | 'COURSE_GOES_ON'
  /** From which day on it holds; null where nothing is held. */
  readonly date: SchoolDate | null
}

export type Synced =
  | { readonly code: 'UNCHANGED' }
  | { readonly code: 'CHANGED'; readonly enrollments: readonly Enrollment[]; readonly news: PlaceNews | null }
  /** The claim cannot stand: the child got another course at that time meanwhile. */
  | { readonly code: 'CLASH'; readonly with: string }

const UNCHANGED: Synced = { code: 'UNCHANGED' }

export function isLiveEnrollment(enrollment: Enrollment): boolean {
  return enrollment.state !== 'WITHDRAWN'
}

/**
 * The seat roll decides; the child's record follows. A claim and its enrollment share the same instant, so a stale fact
 * changes nothing: its claim was already withdrawn or replaced by a later one.
 */
export function syncEnrollments({ course, term, today, enrollments, fact }: Syncing): Synced {
  const here = enrollments.filter(({ courseId }) => courseId === course._id)
  if ('givenBack' in fact) {
    const held = here.find((one) => isLiveEnrollment(one) && one.claimedAt === fact.givenBack)
    if (held === undefined) return UNCHANGED
    const kind = held.state === 'WAITLISTED' ? 'WAIT_ENDED' : 'WITHDRAWN'
    return replaced(enrollments, [held, withdrawn(held, fact.endsBefore, fact.isFree)], { kind, date: fact.endsBefore })
  }
  const { claim } = fact
  const recorded = here.find(({ claimedAt }) => claimedAt === claim.at)
  if (recorded) return following({ course, term, today, enrollments, fact }, recorded)
  if (here.some(({ claimedAt }) => claimedAt > claim.at)) return UNCHANGED
  return added({ course, term, today, enrollments, fact })
}

/** A claim that is recorded already: it may have moved up from the line, and its course may have changed. */
function following(
  { course, term, today, enrollments, fact: { claim, state } }: Syncing & { readonly fact: Held },
  recorded: Enrollment,
): Synced {
  if (!isLiveEnrollment(recorded)) return UNCHANGED
  const current = followCourse(recorded, course, today)
  if (state === 'SEATED' && recorded.state === 'WAITLISTED') {
    return intoSeat({ course, term, today, enrollments, fact: { claim, state } }, recorded, current ?? recorded)
  }
  return current === null ? UNCHANGED : replaced(enrollments, [recorded, current], newsOf(recorded, current, today))
}

/** An offer was accepted: what is given up for it ends in the same write. A seat got at that hour meanwhile is a clash. */
function intoSeat(
  { course, term, today, enrollments, fact: { claim } }: Syncing & { readonly fact: Held },
  recorded: Enrollment,
  current: Enrollment,
): Synced {
  const { promotedAt } = claim
  const seat = seatOutOfLine(current, term, promotedAt === undefined ? today : dateAt(promotedAt))
  const after = enrollments.map((one) => (one === recorded ? seat : leftFor(claim, one)))
  const clash = clashingEnrollment({ ...course, lessonDates: seat.lessonDates }, after.filter(isSeat))
  if (clash !== null) return { code: 'CLASH', with: clash.title }
  return { code: 'CHANGED', enrollments: after, news: { kind: 'SEATED', date: firstDayOf(seat) } }
}

/** A place in line takes no time: whether it fits is decided when a seat is accepted. */
function isSeat({ state }: Enrollment): boolean {
  return state === 'SEATED'
}

/** Only single lessons differ: whoever changed them told everybody, with the new day. */
function isSingleLesson(known: Enrollment, current: Enrollment): boolean {
  const rest = (one: Enrollment) => JSON.stringify({ ...one, changed: null, lessonDates: plannedDates(one) })
  return JSON.stringify(known.changed) !== JSON.stringify(current.changed) && rest(known) === rest(current)
}

/** A change that was not known yet begins on a day of its own. */
function newsOf(known: Enrollment, current: Enrollment, today: SchoolDate): PlaceNews | null {
  if (isSingleLesson(known, current)) return null
  const { change, ending } = current
  const isOther = (ending?.at ?? null) !== (known.ending?.at ?? null)
  if (isOther) return ending ? { kind: 'COURSE_ENDING', date: ending.from } : { kind: 'COURSE_GOES_ON', date: today }
  const isNew = change !== undefined && change.at !== known.change?.at
  return { kind: 'COURSE_CHANGED', date: isNew ? change.from : today }
}

function firstDayOf({ lessonDates, startsOn }: Enrollment): SchoolDate {
  return lessonDates[0] ?? startsOn
}

function added({ course, term, today, enrollments, fact }: Syncing & { readonly fact: Held }): Synced {
  const { claim, state } = fact
  const others = enrollments
    .filter((enrollment) => !isForgettable(enrollment, course._id))
    .map((one) => (one.courseId === course._id && isLiveEnrollment(one) ? withdrawn(one, withdrawalDay(today)) : one))
    .map((one) => leftFor(claim, one))
  // A claim found late (after a crash) starts when it was made, not when it was found.
  const enrollment = newEnrollment({ course, term, today: dateAt(claim.at), claim, state })
  const { lessonDates } = enrollment
  const clash = state === 'SEATED' ? clashingEnrollment({ ...course, lessonDates }, others.filter(isSeat)) : null
  if (clash !== null) return { code: 'CLASH', with: clash.title }
  const gotSeat = claim.promotedAt === undefined ? 'ENROLLED' : 'SEATED'
  const news: PlaceNews =
    state === 'SEATED' ? { kind: gotSeat, date: firstDayOf(enrollment) } : { kind: 'WAITING', date: null }
  return { code: 'CHANGED', enrollments: [...others, enrollment], news }
}

/** Of a move: the place it is instead of ends in the same write, so that the child is never without either. */
function leftFor({ insteadOf, at, promotedAt = at }: Claim, enrollment: Enrollment): Enrollment {
  const isLeft = enrollment.courseId === insteadOf?.courseId && isLiveEnrollment(enrollment)
  return isLeft ? withdrawn(enrollment, withdrawalDay(dateAt(promotedAt))) : enrollment
}

/** Of a move: its seat is kept until its day comes, and stands in no record before. */
export function isAwaited({ insteadOf }: Claim, now: number): boolean {
  return insteadOf !== undefined && now < insteadOf.from
}

/** A place given back before its first lesson leaves nothing behind once the course is taken again. */
function isForgettable(enrollment: Enrollment, courseId: string): boolean {
  return enrollment.courseId === courseId && !isLiveEnrollment(enrollment) && enrollment.lessonDates.length === 0
}

function replaced(
  enrollments: readonly Enrollment[],
  [before, after]: readonly [Enrollment, Enrollment],
  news: PlaceNews | null,
): Synced {
  return { code: 'CHANGED', enrollments: enrollments.map((one) => (one === before ? after : one)), news }
}

/** Out of the line into a seat: the lessons from tomorrow on, under the terms agreed to when the place was taken. */
export function seatOutOfLine(enrollment: Enrollment, term: Term, today: SchoolDate): Enrollment {
  const { startsOn } = coveredLessons(enrollment, term, today)
  const lessonDates = enrollment.lessonDates.filter((date) => date >= startsOn)
  return { ...enrollment, state: 'SEATED', startsOn, lessonDates }
}
