// Tests the dates of a plan as they are typed, and courses moved into the next term.
import { instantOf, schoolDate } from '../../values/school-date'
import type { PlanTerms } from '../course-plans/course-plan-term'
import type { Term } from '../courses/course'
import { EXAMPLE_STAFF, exampleCourse, exampleTerms } from './example-plan'
import { movedCells, termFaults } from './plan-terms'

const { term, opensAt, closesAt } = exampleTerms()
const withTerm = (about: Partial<Term>): Partial<PlanTerms> => ({ term: { ...term, ...about } })
const closed = (...days: readonly string[]) =>
  withTerm({ closures: days.map((day) => ({ date: schoolDate(day), reason: '运动会' })) })
const madeUp = (day: string) => withTerm({ makeupFollows: [{ date: schoolDate(day), weekday: 4 }] })

const NOT_THIS = ['from NOT_THIS_TERM']

test.each<readonly [string, Partial<PlanTerms>, number | null, readonly string[]]>([
  ['as it is', {}, null, []],
  ['a term of one day', withTerm({ until: term.from, closures: [] }), null, ['until DATES_REVERSED']],
  ['250 days', withTerm({ until: schoolDate('2027-05-09') }), null, []],
  ['251 days', withTerm({ until: schoolDate('2027-05-10') }), null, ['until TERM_TOO_LONG']],
  [
    'a year too early',
    withTerm({ from: schoolDate('2026-06-30'), until: schoolDate('2026-12-01'), closures: [] }),
    null,
    NOT_THIS,
  ],
  ['the dates of autumn under the name of spring', withTerm({ id: '2027-spring' }), null, NOT_THIS],
  ['closes as it opens', { closesAt: opensAt }, null, ['closesAt DATES_REVERSED']],
  ['closes in a moment', {}, closesAt - 1, []],
  ['closes now', {}, closesAt, ['closesAt CLOSES_BEFORE_NOW']],
  ['closed on the last day', closed('2027-01-22'), null, []],
  ['closed a day later', closed('2027-01-23'), null, ['closures DATE_OUT_OF_TERM']],
  ['closed twice', closed('2026-10-15', '2026-10-15'), null, ['closures DATE_TWICE']],
  ['a Saturday that is worked', madeUp('2026-10-10'), null, []],
  ['a Saturday that is free', madeUp('2026-10-17'), null, ['makeupFollows NOT_A_MAKEUP_DAY']],
])('%s', (_name, about, now, expected) => {
  const faults = termFaults({ ...exampleTerms(), ...about }, now)
  expect(faults.map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
})

test.each([
  ['2026-01-22', '2027-06-30', ['from TERMS_OVERLAP']],
  ['2026-02-23', '2026-09-01', ['from TERMS_OVERLAP']],
  ['2026-02-23', '2026-08-31', []],
])('beside a term from %s to %s', (from, until, expected) => {
  const other: Term = { ...term, id: '2026-spring', from: schoolDate(from), until: schoolDate(until) }
  const faults = termFaults(exampleTerms(), null, [other, term])
  expect(faults.map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
})

test('a course begins as many days into the next term; a teacher who left is named as such', () => {
  const spring = { from: schoolDate('2027-02-22'), until: schoolDate('2027-07-02') }
  const moved = movedCells(exampleCourse(), { from: term, to: spring, staff: EXAMPLE_STAFF })
  expect(moved).toMatchObject({ startsOn: '2027-03-17', lessons: '10', teacherNumber: 'Q001' })
  const left = movedCells(exampleCourse({ teacherId: 'gone' }), { from: term, to: spring, staff: EXAMPLE_STAFF })
  expect(left).toMatchObject({ teacherNumber: '离职' })
  expect(instantOf(spring.from)).toBeGreaterThan(closesAt)
})
