// The national rules of examinations in compulsory education as dated, cited data.
import { type SchoolDate, schoolDate } from '../../values/school-date'

export interface ExamRules {
  readonly from: SchoolDate
  /** Below this grade nothing is examined on paper. */
  readonly paperFromGrade: number
  readonly finalsATerm: number
  /** Of junior school; primary school has none. */
  readonly midtermsATerm: number
  /** Of the graduating year of junior school. */
  readonly mocksAYear: number
  /** A final lies within so many days before the term ends: an earlier one is a monthly test by another name. [D] */
  readonly finalWithinDays: number
  readonly document: string
}

export const EXAM_RULES: readonly ExamRules[] = [
  {
    from: schoolDate('2021-08-30'),
    paperFromGrade: 3,
    finalsATerm: 1,
    midtermsATerm: 1,
    mocksAYear: 2,
    finalWithinDays: 28,
    document: '教育部办公厅《关于加强义务教育学校考试管理的通知》（教基厅函〔2021〕34号）',
  },
]

export const FIRST_JUNIOR_GRADE = 7
export const GRADUATING_GRADE = 9

/** The latest that has begun. */
export function examRulesOn(date: SchoolDate): ExamRules {
  const begun = EXAM_RULES.filter(({ from }) => from <= date)
  const rules = begun.at(-1) ?? EXAM_RULES[0]
  if (rules === undefined) throw new RangeError('no rules of examinations')
  return rules
}
