// Tests what the program checks of a course and of a plan, on both sides of each boundary.
import { cited, invented } from '../../billing/policy/cite'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import { exampleCourse } from './example-plan'
import {
  CHECK_SOURCES,
  type CheckedOn,
  type CheckOutcome,
  type CourseCheck,
  checkCourse,
  checkPlan,
} from './plan-checks'

const pack: CheckedOn['pack'] = { consumableModes: cited(['SELF'], invented('耗材自备')) }
const today = schoolDate('2026-09-09')
const clay = { name: '陶泥', spec: '500g', unitPrice: fen(800), quantity: 2 }
const outside = (about: Partial<Course>): Partial<Course> => ({
  teacherId: null,
  teacherName: '乔守信',
  lessonDates: [schoolDate('2026-09-24')],
  ...about,
})
const checkedOn = (day: string) => outside({ backgroundCheckedOn: schoolDate(day) })
const provided = (day: string | null): Partial<Course> => ({
  providerName: '科技中心',
  ...(day === null ? {} : { providerSelectedOn: schoolDate(day) }),
})

test.each<readonly [string, Partial<Course>, CourseCheck, CheckOutcome]>([
  ['ink painting', {}, 'NON_ACADEMIC', 'HOLDS'],
  ['reading', { title: '整本书共读' }, 'NON_ACADEMIC', 'HOLDS'],
  ['mathematics', { title: '数学提优' }, 'NON_ACADEMIC', 'MISSING'],
  ['a teacher of its own', {}, 'BACKGROUND', 'NOT_ASKED'],
  ['an outside teacher nobody checked', outside({}), 'BACKGROUND', 'MISSING'],
  ['checked a year before the next lesson', checkedOn('2025-09-24'), 'BACKGROUND', 'HOLDS'],
  ['checked a day earlier', checkedOn('2025-09-23'), 'BACKGROUND', 'MISSING'],
  ['checked today', checkedOn('2026-09-09'), 'BACKGROUND', 'HOLDS'],
  ['to be checked tomorrow', checkedOn('2026-09-10'), 'BACKGROUND', 'MISSING'],
  ['no provider', {}, 'PROVIDER', 'NOT_ASKED'],
  ['a provider nobody selected', provided(null), 'PROVIDER', 'MISSING'],
  ['a provider selected today', provided('2026-09-09'), 'PROVIDER', 'HOLDS'],
  ['a provider selected tomorrow', provided('2026-09-10'), 'PROVIDER', 'MISSING'],
  ['no material', {}, 'CONSUMABLES', 'NOT_ASKED'],
  ["material of one's own", { consumables: [{ ...clay, mode: 'SELF' }] }, 'CONSUMABLES', 'HOLDS'],
  ['material through the school', { consumables: [{ ...clay, mode: 'ENTRUSTED' }] }, 'CONSUMABLES', 'MISSING'],
])('%s: %j %s is %s', (_name, about, check, expected) => {
  expect(checkCourse(exampleCourse(about), [], { pack, today })[check]).toBe(expected)
})

test('a clash, a price above the cap and an early end are what the fields said', () => {
  const faults = (['PLACE_CLASH', 'TEACHER_CLASH', 'PRICE_OVER_CAP', 'ENDS_BEFORE_WORK_ENDS'] as const).map((code) => ({
    column: 'place' as const,
    code,
    found: null,
    expected: null,
  }))
  const course = exampleCourse({ kind: 'CARE', field: 'CARE' })
  expect(checkCourse(course, [], { pack, today })).toMatchObject({
    PLACE: 'HOLDS',
    TEACHER: 'HOLDS',
    PRICE: 'HOLDS',
    HOURS: 'HOLDS',
  })
  expect(checkCourse(course, faults, { pack, today })).toMatchObject({
    PLACE: 'MISSING',
    TEACHER: 'MISSING',
    PRICE: 'MISSING',
    HOURS: 'MISSING',
  })
})

test('care stands in every grade on every weekday; extended care is free; five rules are five', () => {
  const slots = ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: '15:40', until: '18:00' }))
  const care = exampleCourse({ kind: 'CARE', field: 'CARE', grades: [1, 2], slots })
  const collection = { extendedCarePrice: cited(fen(0), invented('不收费')) }
  const whole = { courses: [care], grades: [1, 2], pack: { collection } as never, rulesWritten: 5 }
  expect(checkPlan(whole)).toEqual({
    CARE_EVERY_DAY: 'HOLDS',
    EXTENDED_CARE_FREE: 'HOLDS',
    FIVE_RULES: 'HOLDS',
    FEE_POLICY: 'HOLDS',
  })
  expect(checkPlan({ ...whole, grades: [1, 2, 3] }).CARE_EVERY_DAY).toBe('MISSING')
  expect(checkPlan({ ...whole, courses: [{ ...care, slots: slots.slice(1) }] }).CARE_EVERY_DAY).toBe('MISSING')
  expect(checkPlan({ ...whole, rulesWritten: 4 }).FIVE_RULES).toBe('MISSING')
  expect(checkPlan({ ...whole, pack: null })).toMatchObject({ EXTENDED_CARE_FREE: 'MISSING', FEE_POLICY: 'MISSING' })
})

test('every check has its document', () => {
  for (const source of Object.values(CHECK_SOURCES)) expect(source.clause).not.toBe('')
})
