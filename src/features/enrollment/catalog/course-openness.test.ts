// Tests what a family can do about a course, and the list's filter.

import type { CourseCard } from './answers'
import { opennessOf } from './course-openness'
import { fieldOptions, fits } from './use-course-filter'

const course: CourseCard = {
  courseId: 'c1',
  title: '机器人入门',
  kind: 'ENRICHMENT',
  field: 'SCIENCE',
  grades: [3],
  slots: [],
  lessons: 14,
  pricePerLesson: 600,
  place: '302',
  teacherName: '周明远',
  providerName: null,
  capacity: 24,
  seatsLeft: 1,
  waiting: 0,
  standing: { state: 'NONE', position: null },
  verdict: { code: 'ELIGIBLE' },
}
const full = { ...course, seatsLeft: 0 }
const care: CourseCard = { ...full, kind: 'CARE', field: 'CARE' }
const seated: CourseCard = { ...course, standing: { state: 'SEATED', position: null } }
const clashing: CourseCard = { ...course, verdict: { code: 'TIME_CLASH', with: '合唱', courseId: 'choir' } }

test('the last seat can be taken, a full course waited for, but care never', () => {
  expect(opennessOf(course)).toBe('SEAT')
  expect(opennessOf(full)).toBe('WAITLIST')
  expect(opennessOf(care)).toBe('CARE_FULL')
})

test('nothing is open that the child has or may not have', () => {
  expect(opennessOf(seated)).toBe('NONE')
  expect(opennessOf({ ...course, verdict: { code: 'NO_LESSONS_LEFT' } })).toBe('NONE')
})

test('a clash offers the swap, a full course the line beside the other one; care neither', () => {
  expect(opennessOf(clashing)).toBe('SWAP')
  expect(opennessOf({ ...clashing, seatsLeft: 0 })).toBe('WAITLIST')
  expect(opennessOf({ ...clashing, kind: 'CARE' })).toBe('NONE')
})

test('the filter keeps one field, or only what can still be taken', () => {
  const all = [course, full, care, seated, clashing]
  expect(all.filter((each) => fits(each, 'ALL', true))).toEqual([course, full])
  expect(all.filter((each) => fits(each, 'CARE', false))).toEqual([care])
})

test('only fields the school offers can be chosen', () => {
  expect(fieldOptions([course, care]).map(({ text }) => text)).toEqual(['全部', '托管', '科创'])
})
