// Typed example answers of the first screens' actions, to run the mini-program without functions.
import type { FeeLine, FeeStatement } from '@domain/billing/fees/fee-statement'
import type { ActionName, ActionOutput } from '@domain/registry'
import { afternoonAnswers } from './example-afternoon-answers'
import { billAnswers } from './example-bill-answers'
import { complaintAnswers } from './example-complaint-answers'
import { drawAnswers } from './example-draw-answers'
import { eveningAnswers } from './example-evening-answers'
import { familyAnswers } from './example-family-answers'
import { feeAnswers } from './example-fee-answers'
import { homeworkAnswers } from './example-homework-answers'
import { officeAnswers } from './example-office-answers'
import { oversightAnswers } from './example-oversight-answers'
import { paymentAnswers } from './example-payment-answers'
import { planAnswers } from './example-plan-answers'
import { schoolWordsAnswers } from './example-school-words-answers'
import { sessionAnswers } from './example-session-answers'
import { settlementAnswers } from './example-settlement-answers'
import { staffAnswers } from './example-staff-answers'
import { waiverAnswers } from './example-waiver-answers'

type CourseCard = ActionOutput<'enrollment.listCourses'>['courses'][number]

const now = Date.parse('2026-09-09T16:05:00+08:00')
const term = { id: '2026-autumn', name: '2026-2027学年第一学期', from: '2026-09-01', until: '2027-01-22' }
const window = {
  state: 'OPEN' as const,
  opensAt: Date.parse('2026-09-07T08:00:00+08:00'),
  closesAt: Date.parse('2026-09-18T18:00:00+08:00'),
}
const pupil = {
  pupilId: 'pupil-1',
  name: '林小满',
  homeroomName: '三(2)班',
  grade: 3,
  schoolId: 'qinghe',
  schoolName: '青禾小学',
}
const slots = [{ weekday: 2, from: '16:30', until: '17:45' }]
const lesson = {
  courseId: 'course-1',
  title: '机器人入门',
  kind: 'ENRICHMENT' as const,
  date: '2026-09-09',
  from: '16:30',
  until: '17:45',
  place: '科创楼 302',
  teacherName: '周明远',
}
const source = { document: '演示数值', number: '', clause: '每课时最高6元', date: '', demonstration: true }

export function exampleCourse(number: number, more: Partial<CourseCard> = {}): CourseCard {
  return {
    courseId: `course-${number}`,
    title: `科学小实验 ${number}`,
    kind: 'ENRICHMENT',
    field: 'SCIENCE',
    grades: [3, 4],
    slots,
    lessons: 14,
    pricePerLesson: 600,
    place: '科创楼 302',
    teacherName: '周明远',
    providerName: '禾川区青少年科技中心',
    capacity: 24,
    seatsLeft: 9,
    waiting: 0,
    standing: { state: 'NONE', position: null },
    verdict: { code: 'ELIGIBLE' },
    ...more,
  }
}

const line: FeeLine = {
  courseId: 'course-1',
  title: '机器人入门',
  kind: 'ENRICHMENT',
  lessons: 14,
  chargedLessons: 14,
  pricePerLesson: 600,
  grossFen: 8_400,
  chargedFen: 8_400,
  payableFen: 8_400,
  status: 'CHARGED',
  steps: [{ rule: 'LESSONS_TIMES_PRICE', used: 600, lessons: 14, afterFen: 8_400, source }],
}

export const exampleStatement: FeeStatement = {
  termId: term.id,
  packId: 'demo-2026',
  packVersion: '1',
  packName: '演示收费标准',
  demonstration: true,
  lines: [line],
  grossFen: 8_400,
  cappedOffFen: 0,
  waivedFen: 0,
  totalFen: 8_400,
}

const courses = Array.from({ length: 40 }, (_, index) => exampleCourse(index + 1))
const { standing, verdict, ...schoolCourse } = exampleCourse(1)
const managed = { schoolId: 'qinghe', schoolName: '青禾小学', mayImport: true, mayBill: true }
const seated = { state: 'SEATED' as const, position: null }

const answers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  ...schoolWordsAnswers,
  ...afternoonAnswers,
  ...sessionAnswers,
  ...familyAnswers,
  ...officeAnswers,
  ...staffAnswers,
  ...settlementAnswers,
  ...paymentAnswers,
  ...feeAnswers,
  ...waiverAnswers,
  ...oversightAnswers,
  ...planAnswers,
  ...drawAnswers,
  ...homeworkAnswers,
  ...complaintAnswers,
  ...billAnswers,
  ...eveningAnswers,
  'identity.whoAmI': {
    signedIn: true,
    name: '陈雨桐',
    roles: [
      { role: 'guardian', schoolId: 'qinghe', schoolName: '青禾小学' },
      { role: 'schoolAdmin', schoolId: 'qinghe', schoolName: '青禾小学' },
    ],
    known: true,
    now,
    waiting: [],
    declined: [],
    lockedUntil: null,
    children: [{ ...pupil, leftOn: null, needsConsent: false, schoolPhone: '0555-2810001' }],
  },
  'enrollment.guardianHome': {
    today: '2026-09-09',
    now,
    unread: 2,
    sides: ['family', 'school'],
    openBills: [],
    children: [
      {
        pupil,
        term,
        window,
        draw: null,
        today: [lesson],
        next: { ...lesson, date: '2026-09-15' },
        dueFen: 8_400,
        dueOn: null,
        seated: 1,
        waiting: 0,
        needsConsent: false,
        homework: { minutes: 12, unseen: 1 },
      },
    ],
  },
  'enrollment.listCourses': { pupil, now, term, window, courses, draw: null },
  'enrollment.getCourse': {
    pupil,
    now,
    term,
    window,
    course: exampleCourse(1, { title: '机器人入门' }),
    outlook: null,
    consumables: [{ name: '5 号电池', spec: '4 节装', unitPrice: 1_200, quantity: 1, mode: 'SELF' }],
    about: {
      outline: '认识积木块\n做一个接球游戏',
      teacherIntroduction: '教小学编程 6 年',
      whatToBring: '什么都不用带',
    },
    isTeacherChecked: false,
    firstLesson: '2026-09-22',
    lastLesson: '2027-01-12',
    lessonsCovered: 14,
    lessonDates: ['2026-09-22', '2026-09-29'],
    statementWith: exampleStatement,
    differenceFen: 8_400,
    needsConsent: false,
    draw: null,
    consentVersion: '2026-09-01',
    week: [
      {
        date: '2026-09-22',
        lessons: [
          {
            courseId: 'course-1',
            title: '机器人入门',
            kind: 'ENRICHMENT',
            from: '16:30',
            until: '17:45',
            state: 'ON',
          },
        ],
      },
    ],
    rest: null,
  },
  'enrollment.listMyCourses': {
    invitations: [],
    pupil,
    today: '2026-09-09',
    term,
    window,
    enrollments: [
      {
        courseId: 'course-1',
        title: '机器人入门',
        kind: 'ENRICHMENT',
        slots,
        place: '科创楼 302',
        teacherName: '周明远',
        lessons: 14,
        lessonsDone: 0,
        firstLesson: '2026-09-22',
        lastLesson: '2027-01-12',
        change: null,
        ending: null,
        clashesWith: null,
        standing: seated,
      },
    ],
    calendar: [
      {
        courseId: 'course-1',
        title: '机器人入门',
        kind: 'ENRICHMENT',
        slots,
        state: 'SEATED',
        lessonDates: ['2026-09-22'],
      },
    ],
    canceled: [],
  },
  'billing.getFeeStatement': { pupil, termName: term.name, statement: exampleStatement },
  'enrollment.listSchoolCourses': {
    school: managed,
    schools: [managed],
    sides: ['family', 'school'],
    person: '沈青',
    now,
    term,
    terms: [],
    window,
    courses: courses.map(({ courseId, title }) => ({ ...schoolCourse, courseId, title })),
    pupils: 320,
  },
  'enrollment.getCourseRoster': { course: schoolCourse, total: 0, pupils: [], next: null },
  'enrollment.listCourseInvitations': {
    now,
    today: '2026-09-09',
    schoolId: 'qinghe',
    course: {
      courseId: 'course-1',
      title: '机器人入门',
      grades: [3],
      slots,
      capacity: 30,
      seatsLeft: 29,
      isByInvitation: true,
      lastLesson: '2027-01-12',
    },
    invited: [{ pupilId: 'pupil', name: '林小满', homeroomName: '三(2)班', state: 'OPEN', until: now + 86_400_000 }],
  },
  'enrollment.getClassRoster': { homeroomName: '三(2)班', asOf: '2026-09-21', pupils: [] },
  'enrollment.getDayRoster': { date: '2026-09-21', now, previous: null, next: null, rows: [], more: null },
}

/** What the functions would answer to this envelope. */
export function exampleAnswer(context: string, action: string): unknown {
  const value = answers[`${context}.${action}` as ActionName]
  return value === undefined ? { ok: false, error: { code: 'UNKNOWN_ACTION' } } : { ok: true, value }
}
