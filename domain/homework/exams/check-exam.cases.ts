// Golden table of examinations: both sides of each rule.
import type { ExamFault, ExamToCheck } from './check-exam'

export interface ExamCase {
  readonly name: string
  readonly exam: Partial<ExamToCheck>
  /** Already planned for the same grade, in this term or the other. */
  readonly planned?: readonly ('FINAL' | 'MIDTERM' | 'MOCK' | 'MOCK_OTHER_TERM' | 'FINAL_OTHER_TERM' | 'CANCELED')[]
  readonly expected: ExamFault | null
}

/** The term ends on 2027-01-22; the exam is a final of grade 5 on paper, 2027-01-14, unless said otherwise. */
export const examCases: readonly ExamCase[] = [
  { name: 'a final in January', exam: {}, expected: null },
  { name: 'a second final', exam: {}, planned: ['FINAL'], expected: 'ONE_FINAL_A_TERM' },
  { name: 'a final after one that was canceled', exam: {}, planned: ['CANCELED'], expected: null },
  { name: 'a final of each term', exam: {}, planned: ['FINAL_OTHER_TERM'], expected: null },
  { name: 'the first day a final may be', exam: { on: '2026-12-28' as never }, expected: null },
  { name: 'a final in October', exam: { on: '2026-10-15' as never }, expected: 'FINAL_TOO_EARLY' },
  { name: 'the day before a final may be', exam: { on: '2026-12-25' as never }, expected: 'FINAL_TOO_EARLY' },
  { name: 'on paper in grade 2', exam: { grade: 2 }, expected: 'NO_PAPER_IN_LOWER_GRADES' },
  { name: 'as a game in grade 2', exam: { grade: 2, form: 'ACTIVITY' }, expected: null },
  { name: 'on paper in grade 3', exam: { grade: 3 }, expected: null },
  { name: 'a midterm in grade 6', exam: { grade: 6, kind: 'MIDTERM' }, expected: 'MIDTERM_FOR_JUNIOR_ONLY' },
  { name: 'a midterm in grade 7', exam: { grade: 7, kind: 'MIDTERM' }, expected: null },
  {
    name: 'a second midterm in grade 7',
    exam: { grade: 7, kind: 'MIDTERM' },
    planned: ['MIDTERM'],
    expected: 'ONE_MIDTERM_A_TERM',
  },
  { name: 'a mock in grade 8', exam: { grade: 8, kind: 'MOCK' }, expected: 'MOCK_FOR_GRADUATES_ONLY' },
  { name: 'a second mock in grade 9', exam: { grade: 9, kind: 'MOCK' }, planned: ['MOCK_OTHER_TERM'], expected: null },
  {
    name: 'a third mock in grade 9',
    exam: { grade: 9, kind: 'MOCK' },
    planned: ['MOCK', 'MOCK_OTHER_TERM'],
    expected: 'TWO_MOCKS_A_YEAR',
  },
  { name: 'a Sunday', exam: { on: '2027-01-17' as never }, expected: 'NOT_A_SCHOOL_DAY' },
  { name: 'after the term', exam: { on: '2027-01-25' as never }, expected: 'OUTSIDE_TERM' },
  { name: 'a grade the school has not', exam: { grade: 10 }, expected: 'GRADE_NOT_TAUGHT' },
]
