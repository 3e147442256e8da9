// Golden table of changing a single lesson: where it may go, and what stands against it.
import { instantOf, schoolDate } from '../../values/school-date'
import { courseOf } from '../course-changes/example-course'
import type { Course } from '../courses/course'
import type { Meeting } from './busy-with'
import type { SessionWish } from './change-session'

/** Thirteen Thursdays of ink painting, 16:30–17:30, from 10 September on. */
export const INK: Course = courseOf({ teacherId: 'li', teacherName: '李老师', place: '美术室' })
/** Monday, 14 September, at nine. */
export const NOW = instantOf(schoolDate('2026-09-14'), '09:00')
export const THURSDAY = schoolDate('2026-09-17')
export const FRIDAY = schoolDate('2026-09-18')

const to = (about: Partial<NonNullable<SessionWish['to']>> = {}): SessionWish['to'] => ({
  date: FRIDAY,
  from: '16:30',
  until: '17:30',
  place: '美术室',
  substitute: null,
  ...about,
})

export const wishFor = (about: Partial<SessionWish> = {}): SessionWish => ({
  planned: THURSDAY,
  to: to(),
  isOwed: false,
  cause: 'SCHOOL',
  ...about,
})

export const meeting = (about: Partial<Meeting> = {}): Meeting => ({
  title: '合唱',
  schoolId: 'school',
  schoolName: '青禾小学',
  from: '16:00',
  until: '17:00',
  place: '音乐室',
  teacherId: 'wang',
  children: 0,
  ...about,
})

interface Case {
  readonly name: string
  readonly wish: SessionWish
  readonly meetings?: readonly Meeting[]
  readonly course?: Course
  readonly now?: number
  readonly expected: string
}

const away = { schoolId: 'other', schoolName: '河湾小学', teacherId: 'li' }

export const CHANGE_CASES: readonly Case[] = [
  { name: 'to Friday', wish: wishFor(), expected: 'OK' },
  { name: 'canceled', wish: wishFor({ to: null }), expected: 'OK' },
  { name: 'put off', wish: wishFor({ to: null, isOwed: true }), expected: 'OK' },
  {
    name: 'the same day in another room',
    wish: wishFor({ to: to({ date: THURSDAY, place: '音乐室' }) }),
    expected: 'OK',
  },
  {
    name: 'of a Wednesday there is none',
    wish: wishFor({ planned: schoolDate('2026-09-16') }),
    expected: 'NO_LESSON_THAT_DAY',
  },
  { name: 'one that is over', wish: wishFor({ planned: schoolDate('2026-09-10') }), expected: 'LESSON_OVER' },
  { name: 'at its hour it is over', wish: wishFor(), now: instantOf(THURSDAY, '16:30'), expected: 'LESSON_OVER' },
  { name: 'a minute before it is not', wish: wishFor(), now: instantOf(THURSDAY, '16:29'), expected: 'OK' },
  {
    name: 'to a day that is over',
    wish: wishFor({ to: to({ date: schoolDate('2026-09-11') }) }),
    expected: 'LESSON_OVER',
  },
  {
    name: 'to a Saturday',
    wish: wishFor({ to: to({ date: schoolDate('2026-09-19') }) }),
    expected: 'NOT_A_SCHOOL_DAY',
  },
  {
    name: 'to National Day',
    wish: wishFor({ to: to({ date: schoolDate('2026-10-01') }) }),
    expected: 'NOT_A_SCHOOL_DAY',
  },
  {
    name: 'to the next Thursday',
    wish: wishFor({ to: to({ date: schoolDate('2026-09-24') }) }),
    expected: 'MEETS_ALREADY',
  },
  { name: 'the room is taken', wish: wishFor(), meetings: [meeting({ place: '美术室' })], expected: 'ROOM_TAKEN' },
  {
    name: 'the room is free from the minute the other ends',
    wish: wishFor(),
    meetings: [meeting({ place: '美术室', until: '16:30' })],
    expected: 'OK',
  },
  {
    name: 'the teacher has another course',
    wish: wishFor(),
    meetings: [meeting({ teacherId: 'li' })],
    expected: 'TEACHER_BUSY',
  },
  {
    name: 'somebody else teaches it then',
    wish: wishFor({ to: to({ substitute: { id: 'zhao', name: '赵老师' } }) }),
    meetings: [meeting({ teacherId: 'li' })],
    expected: 'OK',
  },
  {
    name: 'who is busy as well',
    wish: wishFor({ to: to({ substitute: { id: 'zhao', name: '赵老师' } }) }),
    meetings: [meeting({ teacherId: 'zhao' })],
    expected: 'TEACHER_BUSY',
  },
  {
    name: 'A85 29 minutes from another school',
    wish: wishFor(),
    meetings: [meeting({ ...away, from: '15:00', until: '16:01' })],
    expected: 'TRAVEL_TOO_SHORT',
  },
  {
    name: 'A85 30 minutes',
    wish: wishFor(),
    meetings: [meeting({ ...away, from: '15:00', until: '16:00' })],
    expected: 'OK',
  },
  {
    name: 'A85 to another school afterwards',
    wish: wishFor(),
    meetings: [meeting({ ...away, from: '17:59', until: '18:30' })],
    expected: 'TRAVEL_TOO_SHORT',
  },
  {
    name: 'a room of another school',
    wish: wishFor(),
    meetings: [meeting({ ...away, teacherId: 'wang', place: '美术室' })],
    expected: 'OK',
  },
  {
    name: 'two of its children are elsewhere',
    wish: wishFor(),
    meetings: [meeting({ children: 2 })],
    expected: 'CHILDREN_ELSEWHERE',
  },
]
