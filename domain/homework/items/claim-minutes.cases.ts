// Golden table of an evening's limit: H1–H7 of the policy, and both sides of each boundary.
import { schoolDate } from '../../values/school-date'
import type { HomeworkDay } from './homework-day'
import type { ForbiddenKind, HomeworkItem, HomeworkKind, HomeworkPlace } from './homework-item'

export const evening = schoolDate('2026-09-09')

export const homeworkItem = (more: Partial<HomeworkItem> = {}): HomeworkItem => ({
  itemId: 'maths',
  subject: 'MATHEMATICS',
  kind: 'WRITTEN',
  place: 'HOME',
  purpose: 'CONSOLIDATE',
  book: '练习册 三上',
  pages: '23 页',
  content: '1–4 题',
  minutes: 15,
  layers: [],
  dueOn: schoolDate('2026-09-10'),
  dueAt: '08:00',
  photos: [],
  voice: null,
  group: null,
  heldUntil: null,
  teacherId: 'tang',
  teacherName: '唐一鸣',
  state: 'SUBMITTED',
  submittedAt: 0,
  doubt: null,
  decidedBy: null,
  decidedByName: null,
  decidedAt: null,
  askedMinutes: null,
  remark: null,
  publishedAt: null,
  collectedAt: null,
  collected: null,
  markedAt: null,
  marked: null,
  markedBy: null,
  version: 1,
  earlier: [],
  ...more,
})

export const homeworkDay = (items: readonly HomeworkItem[], more: Partial<HomeworkDay> = {}): HomeworkDay => ({
  _id: `h:${evening}`,
  homeroomId: 'h',
  homeroomName: '三(2)班',
  schoolId: 's',
  districtId: 'd',
  grade: 3,
  date: evening,
  dayAt: 0,
  cap: 60,
  carePupils: 0,
  items,
  only: [],
  releaseAt: null,
  releasedAt: null,
  releasedBy: null,
  releasedByName: null,
  openUntil: 0,
  archiveAt: null,
  note: '',
  rev: 1,
  ...more,
})

export interface LimitCase {
  readonly name: string
  readonly grade: number
  /** Minutes that stand there already. */
  readonly there: readonly number[]
  readonly kind?: HomeworkKind | ForbiddenKind
  readonly place?: HomeworkPlace
  readonly minutes: number
  /** `fits: n`: refused, with so many minutes that would fit. */
  readonly expected: 'ACCEPTED' | 'KIND_FORBIDDEN' | 'WRITTEN_NOT_ALLOWED' | 'MINUTES_OUT_OF_RANGE' | `fits: ${number}`
}

export const limitCases: readonly LimitCase[] = [
  { name: 'H1', grade: 2, there: [], minutes: 10, expected: 'WRITTEN_NOT_ALLOWED' },
  { name: 'H1, one minute', grade: 1, there: [], minutes: 1, expected: 'WRITTEN_NOT_ALLOWED' },
  { name: 'H2, practice in school', grade: 2, there: [], place: 'SCHOOL', minutes: 15, expected: 'ACCEPTED' },
  { name: 'H2, reading aloud at home', grade: 2, there: [], kind: 'ORAL', minutes: 15, expected: 'ACCEPTED' },
  // 30 + 30 = 60
  { name: 'H3', grade: 5, there: [30], minutes: 30, expected: 'ACCEPTED' },
  // 30 + 30 + 1 = 61
  { name: 'H4, one minute more', grade: 5, there: [30, 30], minutes: 1, expected: 'fits: 0' },
  // 31 + 31 = 62
  { name: 'H4, the second of two', grade: 5, there: [31], minutes: 31, expected: 'fits: 29' },
  { name: 'H5, 90', grade: 8, there: [], minutes: 90, expected: 'ACCEPTED' },
  { name: 'H5, 91', grade: 8, there: [], minutes: 91, expected: 'MINUTES_OUT_OF_RANGE' },
  { name: 'H5, 90 in two', grade: 8, there: [45], minutes: 46, expected: 'fits: 45' },
  { name: 'H7, for parents', grade: 4, there: [], kind: 'PARENT_TASK', minutes: 5, expected: 'KIND_FORBIDDEN' },
  { name: 'H7, as a punishment', grade: 4, there: [], kind: 'PUNITIVE', minutes: 5, expected: 'KIND_FORBIDDEN' },
  { name: 'marked by parents', grade: 8, there: [], kind: 'PARENT_MARKED', minutes: 5, expected: 'KIND_FORBIDDEN' },
  { name: 'marked by pupils', grade: 8, there: [], kind: 'SELF_MARKED', minutes: 5, expected: 'KIND_FORBIDDEN' },
  { name: 'again and again', grade: 8, there: [], kind: 'REPETITIVE', minutes: 5, expected: 'KIND_FORBIDDEN' },
  { name: '60 of grade 3', grade: 3, there: [], minutes: 60, expected: 'ACCEPTED' },
  { name: '61 of grade 3', grade: 3, there: [], minutes: 61, expected: 'MINUTES_OUT_OF_RANGE' },
  { name: '61 of grade 6', grade: 6, there: [], minutes: 61, expected: 'MINUTES_OUT_OF_RANGE' },
  { name: '61 of grade 7', grade: 7, there: [], minutes: 61, expected: 'ACCEPTED' },
  { name: 'nothing', grade: 4, there: [], minutes: 0, expected: 'MINUTES_OUT_OF_RANGE' },
  { name: 'less than nothing', grade: 4, there: [], minutes: -5, expected: 'MINUTES_OUT_OF_RANGE' },
  { name: 'a slip of the thumb', grade: 4, there: [], minutes: 1e9, expected: 'MINUTES_OUT_OF_RANGE' },
  { name: 'reading on a full evening', grade: 5, there: [30, 30], kind: 'ORAL', minutes: 20, expected: 'ACCEPTED' },
]
