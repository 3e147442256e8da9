// Tests lesson dates.
import fc from 'fast-check'
import type { CourseKind } from '../../values/course-kind'
import { schoolDate, type Weekday } from '../../values/school-date'
import { lessonDates, type WeeklyPattern } from './lesson-dates'
import { type LessonDatesCase, lessonDatesCases } from './lesson-dates.cases'
import { isSchoolDay } from './school-calendar'
import { autumn2026 } from './school-calendar.cases'

const pattern = (kind: CourseKind, weekdays: readonly number[], more: Partial<WeeklyPattern> = {}): WeeklyPattern => ({
  term: autumn2026,
  kind,
  slots: weekdays.map((weekday) => ({ weekday: weekday as Weekday, from: '16:30', until: '17:30' })),
  startsOn: autumn2026.from,
  lessons: null,
  ...more,
})

test.each<LessonDatesCase>(lessonDatesCases)('$name', ({ kind, weekdays, each, startsOn, lessons, expected }) => {
  const once = pattern(kind, weekdays, { startsOn: schoolDate(startsOn), lessons })
  const slots = each === undefined ? once.slots : once.slots.map((slot) => ({ ...slot, lessons: each }))
  const result = lessonDates({ ...once, slots })
  expect(result).toEqual(
    typeof expected === 'number'
      ? { ok: false, error: { code: 'TOO_FEW_SCHOOL_DAYS', available: expected } }
      : { ok: true, value: expected },
  )
})

test('a wish of exactly what there is is met; one more is not', () => {
  const all = lessonDates(pattern('ENRICHMENT', [2]))
  const available = all.ok ? all.value.length : 0
  expect(lessonDates(pattern('ENRICHMENT', [2], { lessons: available }))).toEqual(all)
  expect(lessonDates(pattern('ENRICHMENT', [2], { lessons: available + 1 }))).toEqual({
    ok: false,
    error: { code: 'TOO_FEW_SCHOOL_DAYS', available },
  })
})

test('dates are ascending, distinct, school days, none before the start', () => {
  const weekdays = fc.subarray([1, 2, 3, 4, 5], { minLength: 1 })
  const startDay = fc.integer({ min: 1, max: 30 }).map((day) => schoolDate(`2026-09-${String(day).padStart(2, '0')}`))
  fc.assert(
    fc.property(weekdays, startDay, fc.integer({ min: 1, max: 12 }), (days, startsOn, lessons) => {
      const result = lessonDates(pattern('ENRICHMENT', days, { startsOn, lessons }))
      const dates = result.ok ? result.value : []
      expect(dates).toHaveLength(lessons)
      expect([...new Set(dates)].sort()).toEqual(dates)
      expect(dates.every((date) => date >= startsOn && isSchoolDay(date, autumn2026))).toBe(true)
    }),
  )
})
