// Golden table of events since issue: enrollments then and now, canceled lessons, waivers.
import type { Enrollment } from '../../enrollment/seats/enrollment'
import { dailyLessons, exampleCare, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { schoolDate } from '../../values/school-date'
import { EXAMPLE_ISSUED_AT } from './example-bill'
import { waiverOf } from './example-bill-events'
import type { BillFacts } from './facts-since-issue'

const chess = exampleEnrollment()
const care = exampleCare(80)
const LATER = EXAMPLE_ISSUED_AT + 86_400_000

/** As the enrollment context leaves it: the lessons held stay, those after do not. */
export const givenBack = (enrollment: Enrollment, endsBefore: string): Enrollment => ({
  ...enrollment,
  state: 'WITHDRAWN',
  endsBefore: schoolDate(endsBefore),
  lessonDates: enrollment.lessonDates.filter((date) => date < endsBefore),
})

export const canceledLesson = (
  date: string,
  courseId = 'chess',
  cancelReason: 'SCHOOL' | 'FORCE_MAJEURE' = 'SCHOOL',
) => ({
  courseId,
  date: schoolDate(date),
  cancelReason,
})

const dance = exampleEnrollment({
  courseId: 'dance',
  title: '舞蹈',
  lessonDates: dailyLessons(10, '2026-09-21'),
  claimedAt: 5,
})
const inLine: Enrollment = { ...dance, state: 'WAITLISTED' }

export interface BillEventsCase {
  readonly id: string
  readonly name: string
  readonly issuedFor: readonly Enrollment[]
  readonly now: readonly Enrollment[]
  readonly today?: string
  readonly canceled?: BillFacts['canceled']
  readonly waiver?: BillFacts['waiver']
  readonly expected: {
    readonly events: readonly string[]
    /** Waiting for a guardian, with its lessons and amount. */
    readonly awaited?: readonly (readonly [id: string, lessons: number, amountFen: number])[]
    readonly keptFen: number
  }
}

/** Ten lessons, of which the last five are given ten days later, and one fewer. */
const movedDance: Enrollment = {
  ...dance,
  lessonDates: [...dailyLessons(5, '2026-09-21'), ...dailyLessons(4, '2026-10-06')],
}

export const billEventsCases: readonly BillEventsCase[] = [
  {
    id: 'T7',
    name: '课挪了，少一次退一次；挪过去的那天停了，也退一次',
    issuedFor: [dance],
    now: [movedDance],
    canceled: [canceledLesson('2026-10-06', 'dance')],
    // 10 × 6.00, less the one that fell away and the one canceled on its new day (it stood for 26 September)
    expected: { events: ['dropped:dance:2026-09-30', 'canceled:dance:2026-09-26'], keptFen: 4_800 },
  },
  {
    id: 'SAME',
    name: '什么都没变',
    issuedFor: [chess, care],
    now: [chess, care],
    // 36 × 6.00; care inside the course is free
    expected: { events: [], keptFen: 21_600 },
  },
  {
    id: 'QUIT',
    name: '上满12课时后退课，托管还在：退课后的托管要家长同意才收',
    issuedFor: [chess, care],
    now: [givenBack(chess, '2026-09-13'), care],
    today: '2026-09-12',
    // 216.00 × 12 ÷ 36 = 72.00 kept; care 09-13 … 11-19 is 68 lessons × 2.00 = 136.00, if a guardian agrees
    expected: {
      events: ['withdrawn:chess:2026-09-13'],
      awaited: [['again:care:0:2026-09-13', 68, 13_600]],
      keptFen: 7_200,
    },
  },
  {
    id: 'QUIT_LATE',
    name: '三天以后才看到：只从明天起收，前三天不收',
    issuedFor: [chess, care],
    now: [givenBack(chess, '2026-09-13'), care],
    today: '2026-09-15',
    expected: {
      events: ['withdrawn:chess:2026-09-13'],
      awaited: [['again:care:0:2026-09-13', 65, 13_000]],
      keptFen: 7_200,
    },
  },
  {
    id: 'QUIT_ALL',
    name: '课和托管一起退：没有要同意的',
    issuedFor: [chess, care],
    now: [givenBack(chess, '2026-09-13'), givenBack(care, '2026-09-13')],
    today: '2026-09-12',
    expected: { events: ['withdrawn:chess:2026-09-13'], keptFen: 7_200 },
  },
  {
    id: 'QUIT_BEFORE',
    name: '出账单以前退的课，只收上过的，账单以后不再退',
    issuedFor: [givenBack(chess, '2026-09-02')],
    now: [givenBack(chess, '2026-09-02')],
    expected: { events: [], keptFen: 600 },
  },
  {
    id: 'SEATED_LATER',
    name: '候补上了：多一项，排队时同意的监护人',
    issuedFor: [chess, inLine],
    now: [chess, dance],
    // 36 × 6.00 + 10 × 6.00
    expected: { events: ['added:dance:5'], keptFen: 27_600 },
  },
  {
    id: 'SEATED_AND_QUIT',
    name: '候补上了又退：只收上过的2课时',
    issuedFor: [chess, inLine],
    now: [chess, givenBack(dance, '2026-09-23')],
    expected: { events: ['added:dance:5'], keptFen: 22_800 },
  },
  {
    id: 'CARE_THEN_COURSE',
    name: '先有托管，后来候补上课：课期间的托管退回来',
    issuedFor: [care, inLine],
    now: [care, dance],
    // care 160.00; from 09-21 on (60 of 80 lessons) it is free: 120.00 back; dance 60.00
    expected: { events: ['free:care:2026-09-21', 'added:dance:5'], keptFen: 10_000 },
  },
  {
    id: 'CARE_JOINED_FREE',
    name: '后来加了托管，天天都在课期间：不多收一项',
    issuedFor: [chess],
    now: [chess, exampleCare(30, { claimedAt: 5 })],
    expected: { events: [], keptFen: 21_600 },
  },
  {
    id: 'CANCELED',
    name: '学校停课两次，一次不可抗力；别的课停课不算',
    issuedFor: [chess],
    now: [chess],
    canceled: [
      canceledLesson('2026-09-08', 'chess', 'FORCE_MAJEURE'),
      canceledLesson('2026-09-07'),
      canceledLesson('2026-09-07', 'dance'),
    ],
    expected: { events: ['canceled:chess:2026-09-07', 'canceled:chess:2026-09-08'], keptFen: 20_400 },
  },
  {
    id: 'CANCELED_AFTER_QUIT',
    name: '退课以后停的课不再退一遍',
    issuedFor: [chess],
    now: [givenBack(chess, '2026-09-13')],
    canceled: [canceledLesson('2026-09-20')],
    expected: { events: ['withdrawn:chess:2026-09-13', 'canceled:chess:2026-09-20'], keptFen: 7_200 },
  },
  {
    id: 'WAIVED',
    name: '账单以后批了一半减免',
    issuedFor: [chess],
    now: [chess],
    waiver: waiverOf(5_000),
    expected: { events: ['waiver:5000'], keptFen: 10_800 },
  },
  {
    id: 'TAKEN_AGAIN',
    name: '没上课就退了又报：原来那项整项退，新的一项另收',
    issuedFor: [exampleEnrollment({ lessonDates: dailyLessons(10, '2026-09-21') })],
    now: [exampleEnrollment({ lessonDates: dailyLessons(10, '2026-09-21'), claimedAt: LATER })],
    expected: { events: ['withdrawn:chess:gone', `added:chess:${LATER}`], keptFen: 6_000 },
  },
  {
    id: 'GONE',
    name: '记录里没有这门课了',
    issuedFor: [exampleEnrollment({ lessonDates: dailyLessons(10, '2026-09-21') })],
    now: [],
    expected: { events: ['withdrawn:chess:gone'], keptFen: 0 },
  },
]
