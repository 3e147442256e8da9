// Tests eligibility, and that the contract declares the same verdicts.
import type { OutputOf } from '../../contracts/action'
import { schoolDate } from '../../values/school-date'
import type { enrollmentContract } from '../index'
import { eligibility, type Verdict } from './eligibility'
import { verdictCases } from './eligibility.cases'
import { exampleEnrollment, exampleTerm } from './example-enrollment'

const at = (shanghai: string) => Date.parse(`${shanghai}+08:00`)
const plan = { opensAt: at('2026-09-07T08:00'), closesAt: at('2026-09-18T18:00'), term: exampleTerm }
const { courseId, kind, slots } = exampleEnrollment()

test.each(verdictCases)('$name', (given) => {
  const lessonDates = (given.lessonDates ?? ['2026-09-22', '2026-09-29']).map(schoolDate)
  const verdict = eligibility({
    course: { _id: courseId, kind, slots, grades: [3, 4], lessonDates },
    plan,
    grade: given.grade ?? 3,
    enrollments: given.enrollments ?? [],
    now: at(given.at ?? '2026-09-09T16:05'),
  })
  expect(verdict).toEqual(given.verdict)
})

test('the contract declares exactly the verdicts of the rule', () => {
  type Declared = OutputOf<typeof enrollmentContract.listCourses>['courses'][number]['verdict']
  // Each line stops compiling when one side knows a verdict the other does not.
  const toContract = (verdict: Verdict): Declared => verdict
  const fromContract = (verdict: Declared): Verdict => verdict
  const clash = { code: 'TIME_CLASH', with: '国画', courseId: 'painting' } as const
  expect(fromContract(toContract(clash))).toEqual(clash)
})
