// Golden table of what a changed course does, seen on 9 September 2026: 13 lessons of 5 yuan.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import type { SeatRoll } from '../seats/enrollment'
import type { Consequences } from './consequences-of'
import { courseOf, rollOf, weekly } from './example-course'

export interface ConsequenceCase {
  readonly name: string
  readonly wanted: Course
  readonly seated?: readonly string[]
  readonly waiting?: readonly string[]
  readonly others?: readonly Course[]
  readonly rolls?: readonly SeatRoll[]
  readonly today?: string
  readonly expected: { readonly [Part in keyof Consequences]?: unknown }
}

const three = ['a', 'b', 'c']
const day = schoolDate
const basketball = courseOf({ _id: 'ball', title: '篮球基础', slots: weekly(3), place: '东操场', teacherId: 'he' })
const drones = courseOf({
  _id: 'drones',
  title: '无人机编程',
  slots: weekly(4),
  place: '科创楼 301',
  teacherId: 'song',
})
const care = courseOf({
  _id: 'care',
  title: '托管',
  kind: 'CARE',
  lessons: 80,
  slots: [1, 2, 3, 4, 5].map((weekday) => ({ weekday: weekday as 1, from: '15:40', until: '18:00' })),
})

export const consequenceCases: readonly ConsequenceCase[] = [
  {
    name: 'nothing differs: nobody is told',
    wanted: courseOf(),
    expected: { changed: [], from: null, freeUntil: null, told: 0, lessons: { moved: 0, dropped: 0, added: 0 } },
  },
  {
    // 10 September is held as it was; 12 Wednesdays from the 16th on make 13 again.
    name: 'another weekday: from a week later, the next lesson as it was, as many lessons, no money',
    wanted: courseOf({ slots: weekly(3) }),
    expected: {
      changed: ['TIME'],
      from: day('2026-09-16'),
      freeUntil: day('2026-09-16'),
      told: 3,
      lessons: { before: 13, after: 13, moved: 12, dropped: 0, lastAsBefore: day('2026-09-10') },
      money: { agreedStays: false, returnedLessons: 0, returnedFen: 0 },
    },
  },
  {
    name: 'nobody is in it: from tomorrow, nobody is told',
    wanted: courseOf({ slots: weekly(3) }),
    seated: [],
    expected: { from: day('2026-09-10'), freeUntil: null, told: 0, lessons: { after: 13, lastAsBefore: null } },
  },
  {
    name: 'a child has another course on the new day: the family chooses',
    wanted: courseOf({ slots: weekly(3) }),
    others: [basketball],
    rolls: [rollOf('ball', ['b', 'x'])],
    expected: {
      children: {
        clashes: [{ pupilId: 'b', courseId: 'ball', title: '篮球基础', on: day('2026-09-16') }],
        canJoin: [],
      },
    },
  },
  {
    name: 'children kept out by the old day could come in: asked, nothing is done for them',
    wanted: courseOf({ slots: weekly(3) }),
    others: [drones, basketball],
    rolls: [rollOf('drones', ['x', 'y']), rollOf('ball', ['y'])],
    expected: { children: { clashes: [], canJoin: ['x'] } },
  },
  {
    name: 'pick-up: the afternoon of who has care until 18:00 ends as before, that of the others does not',
    wanted: courseOf({ slots: [{ weekday: 4, from: '16:00', until: '17:00' }] }),
    others: [care],
    rolls: [rollOf('care', ['a'])],
    expected: { children: { pickups: ['b', 'c'] } },
  },
  {
    name: 'three lessons fewer: they come back at the price agreed, from the end',
    wanted: courseOf({ lessons: 10 }),
    expected: {
      changed: [],
      told: 3,
      lessons: { before: 13, after: 10, dropped: 3, moved: 0 },
      money: { returnedLessons: 3, returnedFen: 1500 },
    },
  },
  {
    name: 'two lessons more are not charged',
    wanted: courseOf({ lessons: 15 }),
    expected: { lessons: { added: 2, dropped: 0 }, money: { returnedFen: 0 } },
  },
  {
    name: 'a higher price: who is enrolled keeps the one agreed, and may leave',
    wanted: courseOf({ pricePerLesson: fen(600) }),
    expected: {
      changed: ['PRICE'],
      from: null,
      freeUntil: day('2026-09-16'),
      told: 3,
      money: { beforeFen: 500, afterFen: 600, agreedStays: true },
    },
  },
  {
    name: 'another teacher: from tomorrow',
    wanted: courseOf({ teacherId: 'liu', teacherName: '柳禾' }),
    expected: { changed: ['TEACHER'], from: day('2026-09-10'), told: 3, lessons: { moved: 0 } },
  },
  {
    name: 'another room, taken at that hour: the first day is named',
    wanted: courseOf({ place: '科创楼 301' }),
    others: [drones],
    expected: {
      changed: ['PLACE'],
      taken: [{ what: 'PLACE', courseId: 'drones', title: '无人机编程', on: day('2026-09-10') }],
    },
  },
  {
    name: 'a teacher who teaches then: named',
    wanted: courseOf({ slots: weekly(3), teacherId: 'he' }),
    others: [basketball],
    expected: { taken: [{ what: 'TEACHER', courseId: 'ball', title: '篮球基础', on: day('2026-09-16') }] },
  },
  {
    name: 'fewer seats than children: refused',
    wanted: courseOf({ capacity: 2 }),
    expected: { seats: { capacity: 2, seated: 3, isRefused: true, movesUp: 0 }, told: 0 },
  },
  {
    name: 'as many seats as children: not refused, nobody moves up',
    wanted: courseOf({ capacity: 3 }),
    waiting: ['w'],
    expected: { seats: { isRefused: false, movesUp: 0 } },
  },
  {
    name: 'one seat more: the first of the line moves up',
    wanted: courseOf({ capacity: 4 }),
    waiting: ['w', 'v'],
    expected: { seats: { movesUp: 1 }, waiting: 2 },
  },
  {
    name: 'a term cut short at the end: what no longer fits falls away',
    wanted: courseOf({ slots: weekly(1) }),
    today: '2026-12-30',
    seated: three,
    expected: { lessons: { dropped: 0, moved: 0 } },
  },
]
