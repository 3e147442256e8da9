// Typed example answers of a term's plan: twenty-five courses, a district of twenty-three schools.
import { CHECK_SOURCES, PLAN_CHECKS } from '@domain/enrollment/term-plans/plan-checks'
import type { ActionName, ActionOutput } from '@domain/registry'

const now = Date.parse('2026-09-09T16:05:00+08:00')
const COURSES = Array.from({ length: 25 }, (_, at) => at + 1)
const SCHOOLS = Array.from({ length: 23 }, (_, at) => at + 1)

const cellsOf = (number: number) => ({
  code: `K${number}`,
  title: `水墨画 ${number}`,
  kind: '个性化',
  field: '艺术',
  grades: '三、四、五、六年级',
  slots: '周四 16:30-17:30',
  startsOn: '2026-09-24',
  lessons: '14',
  price: '5.00',
  unit: '',
  bought: '',
  capacity: '24',
  place: '美术室',
  teacherNumber: 'Q014',
  teacherName: '王守拙',
  provider: '',
  consumables: '',
  checkedOn: '',
  selectedOn: '',
  seating: '',
})

const row = (number: number) => ({
  courseId: `course-${number}`,
  isNew: false,
  state: 'PUBLISHED' as const,
  cells: cellsOf(number),
  before: {},
  matters: [],
  missing: [],
  seated: 18,
  waiting: 0,
  lessons: 14,
})

const terms = {
  name: '2026-2027学年第一学期',
  from: '2026-09-01',
  until: '2027-01-22',
  opensAt: now,
  closesAt: now + 86_400_000,
  closures: [],
  makeupFollows: [],
}

const sizedCourse = (number: number) => ({
  courseId: `course-${number}`,
  title: `水墨画 ${number}`,
  slots: [{ weekday: 4 as const, from: '16:30', until: '17:30' }],
  place: '美术室',
  teacherName: '王守拙',
  size: 'BELOW' as const,
  minimumSize: 12,
  seated: 8,
  capacity: 24,
  waiting: 0,
  ending: null,
  others: SCHOOLS.slice(0, 20).map((other) => ({ courseId: `clay-${other}`, title: `陶艺 ${other}`, seatsLeft: 12 })),
})

export const planAnswers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  'enrollment.listCourseSizes': {
    now,
    term: { id: '2026-autumn', name: terms.name, from: terms.from, until: terms.until },
    isWindowOver: true,
    courses: COURSES.map(sizedCourse),
  },
  'enrollment.getPlan': {
    now,
    schoolName: '青禾小学',
    terms: [{ termId: '2026-autumn', name: terms.name, isPublished: true }],
    staff: [],
    grades: [1, 2, 3, 4, 5, 6],
    plan: {
      termId: '2026-autumn',
      state: 'PUBLISHED',
      version: 1,
      rev: 4,
      isPublished: true,
      drawAdvised: true,
      terms,
      termsBefore: null,
      termMatters: [],
      movedByTerms: 0,
      courses: COURSES.map(row),
      checks: PLAN_CHECKS.map((check) => ({ check, outcome: 'HOLDS', source: CHECK_SOURCES[check] })),
      remarks: [],
      history: [],
      answerBy: null,
      priceCap: 600,
      feePolicy: '演示收费标准',
      ready: 0,
      undecided: 0,
      may: { edit: true, submit: false, takeBack: false, publish: false, review: false },
    },
  },
  'enrollment.getPlanCourse': {
    now,
    course: {
      ...row(1),
      about: { outline: '', teacherIntroduction: '', whatToBring: '', minimumSize: null },
      faults: [],
      checks: [],
      courseRev: 1,
      lessonFrom: '2026-09-24',
      lessonUntil: '2027-01-21',
    },
    effects: null,
  },
  'enrollment.listPlans': {
    now,
    plans: SCHOOLS.map((number) => ({
      schoolId: `school-${number}`,
      schoolName: `禾川第${number}小学`,
      termId: '2026-autumn',
      state: 'SUBMITTED',
      version: 1,
      returned: 1,
      changes: 3,
      sentAt: now,
      sentBy: '陆青',
      answerBy: '2026-09-15',
    })),
  },
}
