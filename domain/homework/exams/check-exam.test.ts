// Tests which examinations may be planned.
import { schoolDate } from '../../values/school-date'
import { examFault } from './check-exam'
import { examCases } from './check-exam.cases'
import type { PlannedExam } from './exam-plan'

const term = {
  id: '2026-autumn',
  name: '第一学期',
  from: schoolDate('2026-09-01'),
  until: schoolDate('2027-01-22'),
  closures: [],
  makeupFollows: [],
}

function plannedOf(what: string, grade: number): PlannedExam {
  const isOther = what.endsWith('OTHER_TERM')
  return {
    examId: what,
    termId: isOther ? '2027-spring' : term.id,
    grade,
    kind: what === 'CANCELED' ? 'FINAL' : (what.replace('_OTHER_TERM', '') as PlannedExam['kind']),
    form: 'PAPER',
    subjects: ['CHINESE'],
    on: schoolDate('2027-01-13'),
    plannedBy: 'somebody',
    plannedAt: 0,
    canceledAt: what === 'CANCELED' ? 1 : null,
    cancelReason: null,
  }
}

test.each(examCases)('$name: $expected', ({ exam, planned = [], expected }) => {
  const whole = { grade: 5, kind: 'FINAL', form: 'PAPER', on: schoolDate('2027-01-14'), ...exam } as const
  const situation = {
    grades: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    term,
    planned: planned.map((what) => plannedOf(what, whole.grade)),
  }
  expect(examFault(whole, situation)).toBe(expected)
})

test('without a term nothing is examined', () => {
  const exam = { grade: 5, kind: 'FINAL', form: 'PAPER', on: schoolDate('2027-01-14') } as const
  expect(examFault(exam, { grades: [5], term: null, planned: [] })).toBe('OUTSIDE_TERM')
})
