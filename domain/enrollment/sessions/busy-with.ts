// Finds what else is on in the same room, with the same teacher or the same children at an hour.
import type { ChangedLesson } from '../courses/course'
import { TRAVEL_MINUTES } from './travel-minutes'

/** A lesson of the day, and whose it is. */
export interface Meeting {
  readonly title: string
  readonly schoolId: string
  readonly schoolName: string
  readonly from: string
  readonly until: string
  readonly place: string
  readonly teacherId: string | null
  /** Of the children who are to come, those who have this one too. */
  readonly children: number
}

interface On {
  readonly with: string
  readonly from: string
  readonly until: string
}

export type Busy =
  | ({ readonly code: 'ROOM_TAKEN' } & On)
  | ({ readonly code: 'TEACHER_BUSY' } & On)
  /** The teacher cannot be there in time from another school (A85). */
  | ({ readonly code: 'TRAVEL_TOO_SHORT'; readonly minutes: number } & On)
  | ({ readonly code: 'CHILDREN_ELSEWHERE'; readonly children: number } & On)

type Hours = Pick<ChangedLesson, 'from' | 'until'>
type Asked = Hours & Pick<ChangedLesson, 'place'> & { readonly schoolId: string; readonly teacherId: string | null }

/** The first thing in the way. What ends at 17:30 does not meet what begins at 17:30. */
export function busyWith(asked: Asked, meetings: readonly Meeting[]): Busy | null {
  for (const meeting of meetings) {
    const found = inTheWay(asked, meeting)
    if (found !== null) return found
  }
  return null
}

function inTheWay(asked: Asked, meeting: Meeting): Busy | null {
  const { title, schoolName, from, until, children } = meeting
  const isHere = meeting.schoolId === asked.schoolId
  const on = { with: isHere ? title : `${schoolName} ${title}`, from, until }
  const isSameTeacher = asked.teacherId !== null && meeting.teacherId === asked.teacherId
  const gap = gapBetween(asked, meeting)
  if (isSameTeacher && !isHere && gap >= 0 && gap < TRAVEL_MINUTES)
    return { code: 'TRAVEL_TOO_SHORT', ...on, minutes: TRAVEL_MINUTES }
  if (gap >= 0) return null
  if (isHere && meeting.place === asked.place) return { code: 'ROOM_TAKEN', ...on }
  if (isSameTeacher) return { code: 'TEACHER_BUSY', ...on }
  return children > 0 ? { code: 'CHILDREN_ELSEWHERE', ...on, children } : null
}

/** Minutes between the two; below 0: they overlap. */
function gapBetween(one: Hours, other: Hours): number {
  return Math.max(minutesOf(other.from) - minutesOf(one.until), minutesOf(one.from) - minutesOf(other.until))
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
