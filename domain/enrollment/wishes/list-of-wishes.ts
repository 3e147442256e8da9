// Makes the list of a draw from wishes, seats kept for hidden needs, and what children hold.
import type { Course } from '../courses/course'
import type { Draw } from '../draws/draw'
import { type AtMost, type DrawCourse, type DrawList, type DrawRow, sortList } from '../draws/draw-list'
import { clashing } from '../draws/guards'
import { ruleOf } from '../draws/priority-rules'
import { rowNumber } from '../draws/row-number'
import { priorityClassOf } from './priority-class'
import { type ListedTie, tiesOf } from './ties-of'
import type { Wishes } from './wishes'

export interface WishingPupil {
  readonly wishes: Wishes
  readonly grade: number
  /** Courses kept for it. */
  readonly reserved: readonly string[]
  /** Enrichment courses it has already, outside the draw. */
  readonly held: readonly Pick<Course, '_id' | 'title' | 'slots'>[]
  /** Last term it stood in line and got nothing. */
  readonly waitedInVain: boolean
}

export interface Listing {
  readonly draw: Pick<
    Draw,
    | 'drawId'
    | 'schoolName'
    | 'termName'
    | 'opensOn'
    | 'closesOn'
    | 'secretHash'
    | 'numberSource'
    | 'priorities'
    | 'announcedOn'
    | 'atMost'
  >
  readonly courses: readonly (Pick<Course, '_id' | 'title' | 'slots' | 'grades'> & { readonly seatsLeft: number })[]
  readonly pupils: readonly WishingPupil[]
}

/** A child as it stands in the list, before it is numbered among the others. */
export interface ListedPupil {
  readonly pupil: WishingPupil
  readonly number: string
  readonly wishes: readonly string[]
  readonly atMost: AtMost
}

export interface MadeList {
  readonly list: DrawList
  /** Children without a wish in it. */
  readonly leftOut: number
}

/** What a kept seat clashes with, and what it uses up of the limits, stays out of the row: else it would tell. */
export function listOfWishes({ draw, courses, pupils }: Listing): MadeList {
  const drawn = new Map(courses.map((course) => [course._id, drawCourse(course)]))
  const grades = new Map(courses.map(({ _id, grades: open }) => [_id, open]))
  const listed = pupils
    .map((pupil) => listedPupil(pupil, { draw, drawn, grades }))
    .filter(({ wishes }) => wishes.length > 0)
  const ties = tiesOf(listed)
  const list = sortList({
    drawId: draw.drawId,
    title: `${draw.schoolName} ${draw.termName}`,
    opensOn: draw.opensOn,
    closesOn: draw.closesOn,
    secretHash: draw.secretHash,
    numberSource: draw.numberSource,
    priorities: draw.priorities.map((code) => ({ rule: ruleOf(code), publishedOn: draw.announcedOn })),
    courses: [...drawn.values()].map((course) => ({ ...course, seats: seatsLeft(course, pupils) })),
    rows: listed.map((one) => rowOf(one, draw.priorities, ties)),
    together: ties.map(({ wishes }) => ({ wishes })),
  })
  return { list, leftOut: pupils.length - listed.length }
}

function drawCourse({ _id, title, slots, seatsLeft: seats }: Listing['courses'][number]): DrawCourse {
  return { courseId: _id, title, seats, meetings: slots.map(({ weekday, from, until }) => ({ weekday, from, until })) }
}

/** A seat is kept only where the family wishes the course. */
export function keptFor({ wishes, reserved }: Pick<WishingPupil, 'wishes' | 'reserved'>): readonly string[] {
  return wishes.wishes.filter((courseId) => reserved.includes(courseId))
}

function seatsLeft({ courseId, seats }: DrawCourse, pupils: readonly WishingPupil[]): number {
  const kept = pupils.filter((pupil) => keptFor(pupil).includes(courseId)).length
  return Math.max(0, seats - kept)
}

interface ListedBy {
  readonly draw: Listing['draw']
  readonly drawn: ReadonlyMap<string, DrawCourse>
  readonly grades: ReadonlyMap<string, readonly number[]>
}

function listedPupil(pupil: WishingPupil, { draw, drawn, grades }: ListedBy): ListedPupil {
  const { wishes: saved, grade } = pupil
  const kept = keptFor(pupil).flatMap((courseId) => drawn.get(courseId) ?? [])
  const outside = pupil.held.map(({ _id, title, slots }) => drawCourse({ _id, title, slots, grades: [], seatsLeft: 0 }))
  const taken = [...kept, ...outside]
  const atMost = leftOf(saved.atMost, draw.atMost, taken)
  const wishes = saved.wishes.filter((courseId) => {
    const course = drawn.get(courseId)
    if (course === undefined || taken.some((one) => one.courseId === courseId)) return false
    return (grades.get(courseId) ?? []).includes(grade) && clashing({ atMost, held: taken }, course) === null
  })
  const number = rowNumber({ drawId: draw.drawId, pupilId: saved.pupilId, salt: saved.salt })
  return { pupil, number, wishes, atMost }
}

function leftOf(own: AtMost, most: AtMost, taken: readonly DrawCourse[]): AtMost {
  const meetings = taken.reduce((sum, course) => sum + course.meetings.length, 0)
  return {
    aWeek: Math.max(0, Math.min(own.aWeek, most.aWeek) - meetings),
    aTerm: Math.max(0, Math.min(own.aTerm, most.aTerm) - taken.length),
  }
}

function rowOf(
  { pupil, number, wishes, atMost }: ListedPupil,
  priorities: Draw['priorities'],
  ties: readonly ListedTie[],
): DrawRow {
  const facts = {
    waitedInVain: pupil.waitedInVain,
    isTied: ties.some((tie) => tie.wishes.some((wish) => wish.number === number)),
  }
  return { number, wishes, atMost, priorityClass: priorityClassOf(priorities, facts) }
}
