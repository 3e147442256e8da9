// Finds the children a changed course touches: by a clash, a way in, or a new pick-up time.
import { addDays, type SchoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import type { SeatRoll } from '../seats/enrollment'
import { firstDayAtOnce } from '../sessions/meet-at-once'
import { hoursOn } from '../sessions/sessions-of'

export interface ClashingChild {
  readonly pupilId: string
  /** The other course; the family chooses between the two. */
  readonly courseId: string
  readonly title: string
  readonly on: SchoolDate
}

export interface TouchedChildren {
  readonly clashes: readonly ClashingChild[]
  /** Kept out by the old hours, and no longer by the new ones: they are asked, nothing is done for them. */
  readonly canJoin: readonly string[]
  /** Their afternoon ends at another time on some day. */
  readonly pickups: readonly string[]
}

interface Facts {
  readonly today: SchoolDate
  readonly courses: readonly Course[]
  readonly rolls: readonly SeatRoll[]
  /** The first day on which anything is other than it was; before it nothing is compared. */
  readonly from: SchoolDate | null
}

export function childrenTouched(current: Course | null, after: Course, facts: Facts): TouchedChildren {
  if (current === null) return { clashes: [], canJoin: [], pickups: [] }
  const first = facts.from ?? addDays(facts.today, 1)
  const [old, now] = [ahead(current, first), ahead(after, first)]
  const others = facts.courses.filter(({ _id }) => _id !== after._id).map((course) => ahead(course, first))
  const seats = seatsByCourse(facts.rolls)
  const own = seats.get(after._id) ?? new Set<string>()
  const clashing = others.filter((other) => isNewClash(other, [old, now]))
  const freed = others.filter((other) => isNewClash(other, [now, old]))
  const blocked = new Set(others.filter((other) => clash(now, other)).flatMap(({ _id }) => [...(seats.get(_id) ?? [])]))
  const freedChildren = freed.flatMap(({ _id }) => [...(seats.get(_id) ?? [])])
  return {
    clashes: clashing.flatMap((other) => clashesWith(now, other, intersection(own, seats.get(other._id)))),
    canJoin: [...new Set(freedChildren)].filter((pupilId) => !own.has(pupilId) && !blocked.has(pupilId)),
    pickups: [...own].filter((pupilId) => {
      const taken = others.filter(({ _id }) => seats.get(_id)?.has(pupilId))
      return endsOtherwise(taken, [old, now])
    }),
  }
}

function ahead(course: Course, first: SchoolDate): Course {
  return { ...course, lessonDates: course.lessonDates.filter((date) => date >= first) }
}

function seatsByCourse(rolls: readonly SeatRoll[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(rolls.map(({ _id, seated }) => [_id, new Set(seated.map(({ pupilId }) => pupilId))]))
}

function isNewClash(other: Course, [before, after]: readonly [Course, Course]): boolean {
  return clash(after, other) && !clash(before, other)
}

/** Care and enrichment never clash: a child is walked from care to class. */
function clash(one: Course, other: Course): boolean {
  return one.kind === other.kind && firstDayAtOnce(one, other) !== null
}

function clashesWith(now: Course, other: Course, pupils: readonly string[]): readonly ClashingChild[] {
  const on = firstDayAtOnce(now, other)
  return on === null ? [] : pupils.map((pupilId) => ({ pupilId, courseId: other._id, title: other.title, on }))
}

function intersection(own: ReadonlySet<string>, others: ReadonlySet<string> = new Set()): readonly string[] {
  return [...own].filter((pupilId) => others.has(pupilId))
}

/** The end of the child's day, before and after, on every day either version meets. */
function endsOtherwise(taken: readonly Course[], [old, now]: readonly [Course, Course]): boolean {
  const days = new Set([...old.lessonDates, ...now.lessonDates])
  return [...days].some((date) => endOf([...taken, old], date) !== endOf([...taken, now], date))
}

function endOf(courses: readonly Course[], date: SchoolDate): string | null {
  const ends = courses.flatMap((course) =>
    course.lessonDates.includes(date) ? [hoursOn(course, date)?.until ?? ''] : [],
  )
  return ends.sort().at(-1) ?? null
}
