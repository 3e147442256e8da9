// Tests that two shown courses clash by their days, a change to come included.
import type { CourseCard } from './answers'
import { firstDayOfBoth } from './shown-timetable'

const slot = (weekday: number) => ({ weekday, from: '16:30', until: '17:30' })
const shown = (course: Partial<CourseCard>, lessonDates: readonly string[]) => ({
  course: { kind: 'ENRICHMENT' as const, slots: [slot(2)], ...course },
  lessonDates,
})
const tuesdays = ['2026-09-22', '2026-09-29', '2026-10-13']

test('the first day both are held', () => {
  expect(firstDayOfBoth(shown({}, tuesdays), shown({}, tuesdays.slice(1)))).toBe('2026-09-29')
})

test('the same hour in other weeks is no clash, nor is care', () => {
  expect(firstDayOfBoth(shown({}, tuesdays.slice(0, 1)), shown({}, tuesdays.slice(1)))).toBeNull()
  expect(firstDayOfBoth(shown({}, tuesdays), shown({ kind: 'CARE' }, tuesdays))).toBeNull()
})

test('what moves to that hour clashes from then on', () => {
  const next = { from: '2026-10-08', slots: [slot(2)], place: '', teacherName: '' }
  const early = shown({ slots: [{ weekday: 2, from: '15:00', until: '16:00' }], next }, tuesdays)
  expect(firstDayOfBoth(early, shown({}, tuesdays))).toBe('2026-10-13')
})
