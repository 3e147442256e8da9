// Says what a changed course does before it is published: to children, lessons, money and rooms.
import type { Fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import type { ChangedTerm, Course, Term } from '../courses/course'
import { hasLessonsAhead } from '../seats/cover'
import type { SeatRoll } from '../seats/enrollment'
import { offeredIn } from '../seats/offer-seats'
import { changeCourse, firstDay, firstDayOf } from './change-course'
import { changedTerms } from './changed-terms'
import { childrenTouched, type TouchedChildren } from './children-touched'
import { lessonsMoved, type MovedSessions } from './lessons-moved'
import { type TakenTwice, takenTwice } from './taken-twice'

/** What a school's plan holds now: enough to say all of it, without reading a child's record. */
export interface ChangeFacts {
  readonly now: number
  readonly today: SchoolDate
  /** With its closures and make-up days as they are wanted. */
  readonly term: Term
  /** All courses of the plan as they are wanted; the changed one may be among them. */
  readonly courses: readonly Course[]
  readonly rolls: readonly SeatRoll[]
}

export interface Consequences {
  /** As it would be stored. */
  readonly course: Course
  readonly changed: readonly ChangedTerm[]
  /** The first day the new terms hold; null: nothing but seats or words changes. */
  readonly from: SchoolDate | null
  readonly freeUntil: SchoolDate | null
  /** Children with a seat: each family is told once. And those in line. */
  readonly told: number
  readonly waiting: number
  readonly children: TouchedChildren
  readonly lessons: MovedSessions
  readonly money: {
    readonly beforeFen: Fen
    readonly afterFen: Fen
    /** Who is enrolled keeps the price agreed; only who comes now pays the new one. */
    readonly agreedStays: boolean
    /** Lessons that come back to each family, at the price agreed: caps and relief only lower it. */
    readonly returnedLessons: number
    readonly returnedFen: number
  }
  readonly taken: readonly TakenTwice[]
  readonly seats: {
    readonly capacity: number
    readonly seated: number
    /** Fewer seats than children: refused. */
    readonly isRefused: boolean
    /** Children of the line who are asked whether they take a seat. */
    readonly movesUp: number
  }
}

/** `current` null: a new course touches nobody yet, but needs its room and its teacher. */
export function consequencesOf(current: Course | null, wanted: Course, facts: ChangeFacts): Consequences {
  const roll = facts.rolls.find(({ _id }) => _id === wanted._id)
  const seated = roll?.seated.length ?? 0
  const hasPupils = seated > 0
  const changing = { ...facts, hasPupils }
  const course = current === null ? wanted : changeCourse(current, wanted, changing)
  const changed = current === null ? [] : changedTerms(current, wanted)
  const lessons = lessonsMoved(current, course, facts.today)
  const from =
    current === null || !isDated(changed, lessons) ? null : firstDayOf(course, firstDay(current, changed, changing))
  return {
    course,
    changed,
    from,
    freeUntil: changed.length > 0 && hasPupils ? (course.change?.freeUntil ?? null) : null,
    told: changed.length > 0 || from !== null ? seated : 0,
    waiting: roll?.waiting.length ?? 0,
    children: childrenTouched(current, course, { ...facts, from }),
    lessons,
    money: moneyOf([current ?? wanted, wanted], lessons, hasPupils),
    taken: takenTwice(course, facts),
    seats: seatsOf(course, { roll, wanted: wanted.capacity, today: facts.today }),
  }
}

/** Something other than price, seats or words. */
function isDated(changed: readonly ChangedTerm[], { moved, dropped, added }: MovedSessions): boolean {
  return changed.some((term) => term !== 'PRICE') || moved + dropped + added > 0
}

function moneyOf(
  [before, wanted]: readonly [Course, Course],
  { dropped }: MovedSessions,
  hasPupils: boolean,
): Consequences['money'] {
  const [beforeFen, afterFen] = [before.pricePerLesson, wanted.pricePerLesson]
  const returnedLessons = hasPupils ? dropped : 0
  return {
    beforeFen,
    afterFen,
    agreedStays: hasPupils && beforeFen !== afterFen,
    returnedLessons,
    returnedFen: returnedLessons * beforeFen,
  }
}

interface SeatsAsked {
  readonly roll: SeatRoll | undefined
  readonly wanted: number
  readonly today: SchoolDate
}

function seatsOf(course: Course, { roll, wanted, today }: SeatsAsked): Consequences['seats'] {
  const seated = roll?.seated.length ?? 0
  const offered = roll === undefined ? 0 : offeredIn(roll)
  const free = hasLessonsAhead(course, today) ? Math.max(0, wanted - seated - offered) : 0
  return {
    capacity: wanted,
    seated,
    isRefused: wanted < seated,
    movesUp: Math.min(free, (roll?.waiting.length ?? 0) - offered),
  }
}
