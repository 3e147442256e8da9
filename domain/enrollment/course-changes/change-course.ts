// Changes a published course from a day on; what was taught before stays as it was.
import { addDays, type SchoolDate } from '../../values/school-date'
import type { ChangedTerm, Course, CourseChange, EarlierTerms, Term } from '../courses/course'
import { lessonDates } from '../courses/lesson-dates'
import { isSchoolDay } from '../courses/school-calendar'
import { fittingChanges, laidDates, plannedDates } from '../sessions/changed-sessions'
import { termsOn } from '../sessions/sessions-of'
import { CHANGE_DAYS } from './change-days'
import { type AgreedTerms, changedTerms } from './changed-terms'

export interface Changing {
  /** With its closures as they are wanted. */
  readonly term: Term
  readonly now: number
  readonly today: SchoolDate
  /** Somebody has a seat: families need time before the new days hold. */
  readonly hasPupils: boolean
}

/** The course as it is to be stored. `wanted` holds the lessons as if the course had been so from its beginning. */
export function changeCourse(current: Course, wanted: Course, changing: Changing): Course {
  if (current.changed === undefined) return changedFrom(current, wanted, changing)
  const own = plannedDates(current)
  const isSame = wanted.lessonDates.join() === current.lessonDates.join()
  const planned = { ...wanted, lessonDates: isSame ? own : wanted.lessonDates }
  return withSingleLessons(changedFrom({ ...current, lessonDates: own }, planned, changing), current.changed)
}

/** Single lessons that are held otherwise stay so, where the new days still have them. */
function withSingleLessons(after: Course, changed: NonNullable<Course['changed']>): Course {
  const fitting = fittingChanges(after.lessonDates, changed)
  return { ...after, lessonDates: laidDates(after.lessonDates, fitting), changed: fitting }
}

function changedFrom(current: Course, wanted: Course, changing: Changing): Course {
  const { earlier: _, change: __, ending: ___, dueOn: ____, changed: _____, ...rest } = wanted
  const { changedRev: ______, offOn: _______, ...terms } = rest
  const { change, ending, dueOn, changedRev, offOn } = current
  const kept = {
    ...(change && { change }),
    ...(ending !== undefined && { ending }),
    ...(dueOn !== undefined && { dueOn }),
    ...(changedRev !== undefined && { changedRev }),
    ...(offOn !== undefined && { offOn }),
  }
  const undone = undoneChange(current, wanted, changing.today)
  const base = undone ?? current
  const changed = changedTerms(current, wanted)
  const from = firstDay(base, undone === null ? changed : [], changing)
  const earlier = earlierTerms(base, wanted, from)
  const dates = datesFrom(base, wanted, { from, ...changing })
  const after: Course = { ...terms, ...kept, lessonDates: dates, ...earlierField(current, earlier) }
  if (changed.length === 0 || !changing.hasPupils) return after
  return { ...after, ...announced({ terms: changed, from: firstDayOf(after, from), changing, current }) }
}

/** The first day on which the wanted terms hold; the course's beginning when it has not begun and nobody is hurried. */
export function firstDay(
  { lessonDates: held, earlier = [] }: Pick<Course, 'lessonDates' | 'earlier'>,
  changed: readonly ChangedTerm[],
  { today, hasPupils }: Pick<Changing, 'today' | 'hasPupils'>,
): SchoolDate {
  const days = hasPupils ? Math.max(1, ...changed.map((term) => CHANGE_DAYS.notice[term])) : 1
  const soonest = addDays(today, days)
  // A change to come keeps its day: whatever follows it holds with it, or later.
  const from = later(soonest, earlier.at(-1)?.before)
  const first = held[0]
  return first !== undefined && first >= from ? first : from
}

/** For families: a course that has not begun by then begins so, with its first lesson. */
export function firstDayOf({ lessonDates: dates }: Pick<Course, 'lessonDates'>, from: SchoolDate): SchoolDate {
  const [first = from] = dates
  return first < from ? from : first
}

/** Wanted is what holds today, while another change is still to come: the change is taken back. */
function undoneChange(current: Course, wanted: Course, today: SchoolDate): Course | null {
  const last = current.earlier?.at(-1)
  if (last === undefined || last.before <= addDays(today, 1)) return null
  if (isMetOtherwise({ ...current, ...last }, wanted)) return null
  const { before: _, ...terms } = last
  return { ...current, ...terms, earlier: (current.earlier ?? []).slice(0, -1) }
}

function earlierTerms(current: Course, wanted: Course, from: SchoolDate): readonly EarlierTerms[] {
  const known = (current.earlier ?? []).filter(({ before }) => before < from)
  const before = termsOn(current, addDays(from, -1))
  const isOther = isMetOtherwise({ ...current, ...before }, wanted)
  const hasHeld = current.lessonDates.some((date) => date < from)
  if (!isOther || !hasHeld) return known
  const { slots, place, teacherId, teacherName, providerName } = before
  return [...known, { before: from, slots, place, teacherId, teacherName, providerName }]
}

/** Once there, it stays: a field that is left out of a change is not written. */
function earlierField({ earlier }: Course, next: readonly EarlierTerms[]): Pick<Course, 'earlier'> {
  return next.length === 0 && earlier === undefined ? {} : { earlier: next }
}

/** In hours, place or teacher. */
function isMetOtherwise(one: AgreedTerms, other: AgreedTerms): boolean {
  return changedTerms(one, other).some((term) => term !== 'PRICE')
}

interface Dating extends Changing {
  readonly from: SchoolDate
}

/** Lessons before stay, less days closed meanwhile; the rest follow the wanted timetable until as many are held. */
function datesFrom(current: Course, wanted: Course, { from, term, today }: Dating): readonly SchoolDate[] {
  const kept = current.lessonDates.filter((date) => date < from && (date <= today || isSchoolDay(date, term)))
  if (kept.length === 0) return wanted.lessonDates
  const pattern = { term, kind: wanted.kind, slots: wanted.slots, startsOn: later(from, wanted.lessonDates[0]) }
  const left = Math.max(0, wanted.lessonDates.length - kept.length)
  if (left === 0) return kept
  const dates = lessonDates({ ...pattern, lessons: left })
  if (dates.ok) return [...kept, ...dates.value]
  const all = lessonDates({ ...pattern, lessons: null })
  return all.ok ? [...kept, ...all.value] : kept
}

function later(from: SchoolDate, first: SchoolDate | undefined): SchoolDate {
  return first !== undefined && first > from ? first : from
}

interface Announcing {
  readonly terms: readonly ChangedTerm[]
  readonly from: SchoolDate
  readonly changing: Changing
  readonly current: Course
}

/** The timer looks again on the day it begins: children who chose between two courses by then. */
function announced({ terms, from, changing, current }: Announcing): Pick<Course, 'change' | 'dueOn'> {
  const { now, today } = changing
  const change: CourseChange = { at: now, terms, from, freeUntil: freeUntil(today, from) }
  const due = [from, ...(current.dueOn ? [current.dueOn] : [])].sort()[0] ?? from
  return terms.includes('TIME') ? { change, dueOn: due } : { change }
}

/** So many days after the notice, and never before the new terms were tried for a day. */
function freeUntil(today: SchoolDate, from: SchoolDate): SchoolDate {
  const days = addDays(today, CHANGE_DAYS.freeWayOut)
  return days > from ? days : from
}
