// Checks an examination against the national rules and those already planned.
import type { Term } from '../../enrollment/courses/course'
import { isSchoolDay } from '../../enrollment/courses/school-calendar'
import { addDays } from '../../values/school-date'
import type { PlannedExam } from './exam-plan'
import { type ExamRules, examRulesOn, FIRST_JUNIOR_GRADE, GRADUATING_GRADE } from './exam-rules'

export const EXAM_FAULTS = [
  'GRADE_NOT_TAUGHT',
  'OUTSIDE_TERM',
  'NOT_A_SCHOOL_DAY',
  'NO_PAPER_IN_LOWER_GRADES',
  'MIDTERM_FOR_JUNIOR_ONLY',
  'MOCK_FOR_GRADUATES_ONLY',
  'FINAL_TOO_EARLY',
  'ONE_FINAL_A_TERM',
  'ONE_MIDTERM_A_TERM',
  'TWO_MOCKS_A_YEAR',
] as const
export type ExamFault = (typeof EXAM_FAULTS)[number]

export type ExamToCheck = Pick<PlannedExam, 'grade' | 'kind' | 'form' | 'on'>

export interface ExamSituation {
  readonly grades: readonly number[]
  /** The school's term the day lies in; null: none. */
  readonly term: Term | null
  /** Of the school year, canceled ones included. */
  readonly planned: readonly PlannedExam[]
}

/** Null: it may take place. */
export function examFault(exam: ExamToCheck, { grades, term, planned }: ExamSituation): ExamFault | null {
  if (!grades.includes(exam.grade)) return 'GRADE_NOT_TAUGHT'
  if (term === null || exam.on < term.from || exam.on > term.until) return 'OUTSIDE_TERM'
  if (!isSchoolDay(exam.on, term)) return 'NOT_A_SCHOOL_DAY'
  const rules = examRulesOn(exam.on)
  return kindFault(exam, rules, term) ?? countFault(exam, rules, heldOf(exam, term, planned))
}

function kindFault({ grade, kind, form, on }: ExamToCheck, rules: ExamRules, term: Term): ExamFault | null {
  if (form === 'PAPER' && grade < rules.paperFromGrade) return 'NO_PAPER_IN_LOWER_GRADES'
  if (kind === 'MIDTERM' && grade < FIRST_JUNIOR_GRADE) return 'MIDTERM_FOR_JUNIOR_ONLY'
  if (kind === 'MOCK' && grade !== GRADUATING_GRADE) return 'MOCK_FOR_GRADUATES_ONLY'
  return kind === 'FINAL' && on <= addDays(term.until, -rules.finalWithinDays) ? 'FINAL_TOO_EARLY' : null
}

/** Finals and midterms count within the term, mocks within the year. */
function heldOf({ grade, kind }: ExamToCheck, term: Term, planned: readonly PlannedExam[]): number {
  return planned.filter(
    (other) =>
      other.canceledAt === null &&
      other.grade === grade &&
      other.kind === kind &&
      (kind === 'MOCK' || other.termId === term.id),
  ).length
}

function countFault({ kind }: ExamToCheck, rules: ExamRules, held: number): ExamFault | null {
  if (kind === 'FINAL') return held >= rules.finalsATerm ? 'ONE_FINAL_A_TERM' : null
  if (kind === 'MIDTERM') return held >= rules.midtermsATerm ? 'ONE_MIDTERM_A_TERM' : null
  return held >= rules.mocksAYear ? 'TWO_MOCKS_A_YEAR' : null
}
