// Tests the hint about rest against its cases.
import { addDays, schoolDate } from '../../values/school-date'
import type { WeekDay } from '../home/school-week'
import { restHint } from './rest-hint'
import { REST_CASES } from './rest-hint.cases'

const MONDAY = schoolDate('2026-09-14')

test.each(REST_CASES)('$name', ({ grade, ends, told }) => {
  const week = ends.map((untils, day) => ({ date: addDays(MONDAY, day), lessons: untils.map(lesson) }))
  expect(restHint({ week, courseId: 'own', grade })?.ends ?? null).toBe(told)
})

test('a late day on which the course is not on is no advice about it', () => {
  const week = [{ date: MONDAY, lessons: [{ ...lesson('20:30', 1) }] }]
  expect(restHint({ week, courseId: 'own', grade: 3 })).toBeNull()
})

function lesson(until: string, index: number): WeekDay['lessons'][number] {
  const courseId = index === 0 ? 'own' : 'other'
  return { courseId, title: courseId, kind: 'ENRICHMENT', from: '16:30', until, state: 'ON' }
}
