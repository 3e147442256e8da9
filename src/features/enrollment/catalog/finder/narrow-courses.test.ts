// Tests how a child's courses are narrowed: words, weekdays, price, field, open, favorites.
import type { CourseCard } from '../answers'
import { ANYTHING, narrowCourses, priceSteps, type Wanted } from './narrow-courses'

const course = (courseId: string, change: Partial<CourseCard> = {}): CourseCard => ({
  courseId,
  title: courseId,
  kind: 'ENRICHMENT',
  field: 'SCIENCE',
  grades: [3],
  slots: [{ weekday: 2, from: '16:30', until: '17:30' }],
  lessons: 10,
  pricePerLesson: 600,
  place: '科创楼 302',
  teacherName: '周明远',
  providerName: null,
  capacity: 20,
  seatsLeft: 5,
  waiting: 0,
  standing: { state: 'NONE', position: null },
  verdict: { code: 'ELIGIBLE' },
  ...change,
})

const friday = [{ weekday: 5, from: '16:30', until: '17:30' }]
const courses = [
  course('robots'),
  course('rope', { field: 'SPORT', slots: friday, pricePerLesson: 300, seatsLeft: 28, place: '风雨操场' }),
  course('moves', { next: { from: '2026-10-08', slots: friday, place: '', teacherName: '' }, seatsLeft: 1 }),
  course('full', { seatsLeft: 0, teacherName: '梁跃' }),
  course('clash', { verdict: { code: 'TIME_CLASH', with: 'robots', courseId: 'other' }, seatsLeft: 9 }),
  course('monthly', { priceUnit: 'MONTH', pricePerLesson: 100, seatsLeft: 2 }),
  course('byTerm', { priceUnit: 'TERM', pricePerLesson: 3_000, seatsLeft: 3 }),
]

const CASES: readonly { name: string; wanted: Partial<Wanted>; found: readonly string[] }[] = [
  {
    name: 'nothing asked: all, most seats first',
    wanted: {},
    found: ['rope', 'clash', 'robots', 'byTerm', 'monthly', 'moves', 'full'],
  },
  { name: 'a teacher', wanted: { search: '梁跃' }, found: ['full'] },
  { name: 'a place and a title together', wanted: { search: '操场 rope' }, found: ['rope'] },
  { name: 'Friday, also from a change to come', wanted: { weekdays: [5] }, found: ['rope', 'moves'] },
  { name: 'a price; by the month is not known to be cheap', wanted: { upTo: 300 }, found: ['rope', 'byTerm'] },
  { name: 'a field', wanted: { fields: ['SPORT', 'ART'] }, found: ['rope'] },
  {
    name: 'open ones: a full one has a line, a clash has no way',
    wanted: { onlyOpen: true },
    found: ['rope', 'robots', 'byTerm', 'monthly', 'moves', 'full'],
  },
  { name: 'favorites', wanted: { onlyFavorite: true }, found: ['robots', 'full'] },
  { name: 'all of it together finds nothing', wanted: { weekdays: [5], upTo: 300, onlyFavorite: true }, found: [] },
]

test.each(CASES)('$name', ({ wanted, found }) => {
  const shown = narrowCourses(courses, { ...ANYTHING, ...wanted }, ['robots', 'full'])
  expect(shown.map(({ courseId }) => courseId)).toEqual(found)
})

test('prices are offered where they divide the courses', () => {
  expect(priceSteps(courses)).toEqual([300, 400])
  expect(priceSteps([course('one')])).toEqual([])
})
