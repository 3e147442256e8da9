// Types for reading a course plan: the result, and the data it is checked against.
import type { PolicyPack } from '../../billing/policy/policy-pack'
import type { School } from '../../identity/schools/school'
import type { ImportFault } from '../../workbooks/import-fault'
import type { SheetReport } from '../../workbooks/sheet-report'
import type { ColumnQuestion } from '../../workbooks/workbook-question'
import type { Course, Term } from '../courses/course'
import type { PlanTerms } from './course-plan-term'

/** A course of the plan before it has a place in the store. */
export type CourseTerms = Omit<Course, '_id' | 'planId' | 'schoolId' | 'termId'>

export interface CourseRow {
  /** The row it stands in, as people count. */
  readonly row: number
  readonly course: CourseTerms
}

export interface PlanContext {
  readonly school: Pick<School, 'grades'>
  /** The fee policy a term stands under; null: nothing may be charged. */
  readonly packOfTerm: (term: Pick<Term, 'id' | 'from'>) => PolicyPack | null
  /** The school's staff list: a course names its teacher by number. */
  readonly staff: readonly { readonly number: string; readonly personId: string; readonly name: string }[]
}

/** What a row of courses is read against; without a readable plan there is neither term nor fee policy. */
export interface CourseContext extends Pick<PlanContext, 'school' | 'staff'> {
  readonly term: Term | null
  readonly pack: PolicyPack | null
}

/** With any fault, `courses` holds the rows that could be read: enough for a preview, not for storing. */
export interface CoursePlan {
  readonly terms: PlanTerms | null
  readonly packId: string | null
  readonly courses: readonly CourseRow[]
  readonly rows: number
  readonly ignoredColumns: readonly string[]
  readonly sheets: readonly SheetReport[]
  readonly faults: readonly ImportFault[]
  /** Columns of the courses that fit twice. */
  readonly questions: readonly ColumnQuestion[]
}
