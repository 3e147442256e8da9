// Builds an ordinary course and an ordinary term for tables of cases; a case states what differs.
import { fen } from '../../values/fen'
import { instantOf, schoolDate } from '../../values/school-date'
import type { PlanTerms } from '../course-plans/course-plan-term'
import type { Course } from '../courses/course'
import { lessonDates } from '../courses/lesson-dates'
import { type CourseCells, EMPTY_CELLS } from './course-cells'

const EXAMPLE_TERM = {
  id: '2026-autumn',
  name: '2026-2027学年第一学期',
  from: schoolDate('2026-09-01'),
  until: schoolDate('2027-01-22'),
  closures: [{ date: schoolDate('2027-01-01'), reason: '元旦' }],
  makeupFollows: [],
}

export function exampleTerms(about: Partial<PlanTerms> = {}): PlanTerms {
  return {
    term: EXAMPLE_TERM,
    opensAt: instantOf(schoolDate('2026-09-07'), '08:00'),
    closesAt: instantOf(schoolDate('2026-09-18'), '18:00'),
    ...about,
  }
}

export function exampleCourse(about: Partial<Course> = {}): Course {
  const slots = about.slots ?? [{ weekday: 4, from: '16:30', until: '17:30' }]
  const kind = about.kind ?? 'ENRICHMENT'
  const startsOn = schoolDate('2026-09-21')
  const dates = lessonDates({ term: EXAMPLE_TERM, kind, slots, startsOn, lessons: 10 })
  return {
    _id: 'ink',
    planId: 'qinghe:2026-autumn',
    schoolId: 'qinghe',
    termId: '2026-autumn',
    code: 'K05',
    title: '水墨画',
    kind,
    field: 'ART',
    grades: [3, 4, 5, 6],
    lessonDates: dates.ok ? dates.value : [],
    pricePerLesson: fen(500),
    capacity: 24,
    place: '303教室',
    teacherId: 't1',
    teacherName: '许知行',
    providerName: null,
    consumables: [],
    ...about,
    slots,
  }
}

export const EXAMPLE_STAFF = [
  { number: 'Q001', personId: 't1', name: '许知行' },
  { number: 'Q002', personId: 't2', name: '王守拙' },
] as const

export function exampleCells(about: Partial<CourseCells> = {}): CourseCells {
  return {
    ...EMPTY_CELLS,
    code: 'K05',
    title: '水墨画',
    kind: '个性化',
    field: '艺术',
    grades: '三、四、五、六年级',
    slots: '周四 16:30-17:30',
    startsOn: '2026-09-24',
    lessons: '10',
    price: '5.00',
    capacity: '24',
    place: '303教室',
    teacherNumber: 'Q001',
    teacherName: '许知行',
    ...about,
  }
}
