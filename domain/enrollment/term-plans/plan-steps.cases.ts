// Cases of a plan's steps: from which state, by whom, with which remarks.
import type { PlanState } from './plan-draft'
import type { Review, ReviewError, Undecided } from './plan-steps'

type Remark = Review['remarks'][number]
const change = (courseId: string | null): Remark => ({ courseId, kind: 'CHANGE', text: '补背景核查' })
const reminder = (courseId: string | null): Remark => ({ courseId, kind: 'REMINDER', text: '先问家长' })
const two: Undecided = { courseIds: ['a', 'b'], terms: false }

export interface ReviewCase {
  readonly name: string
  readonly state?: PlanState
  readonly by?: string
  readonly undecided?: Undecided
  readonly decision: Review['decision']
  readonly remarks?: readonly Remark[]
  readonly expected: ReviewError['code'] | { readonly state: PlanState; readonly approved: readonly string[] }
}

export const REVIEW_CASES: readonly ReviewCase[] = [
  { name: 'all approved', decision: 'APPROVE', expected: { state: 'APPROVED', approved: ['a', 'b'] } },
  {
    name: 'approved with a reminder',
    decision: 'APPROVE',
    remarks: [reminder('a')],
    expected: { state: 'APPROVED', approved: ['a', 'b'] },
  },
  {
    name: 'approved though something is to be mended',
    decision: 'APPROVE',
    remarks: [change('a')],
    expected: 'REMARKS_OPEN',
  },
  { name: 'returned', decision: 'RETURN', remarks: [change('a')], expected: { state: 'RETURNED', approved: [] } },
  { name: 'returned without a word', decision: 'RETURN', expected: 'REMARK_MISSING' },
  { name: 'returned with a reminder alone', decision: 'RETURN', remarks: [reminder('a')], expected: 'REMARK_MISSING' },
  {
    name: 'all but one',
    decision: 'APPROVE_REST',
    remarks: [change('a'), reminder('b')],
    expected: { state: 'RETURNED', approved: ['b'] },
  },
  {
    name: 'all but one, when both are to be mended',
    decision: 'APPROVE_REST',
    remarks: [change('a'), change('b')],
    expected: 'NOTHING_APPROVED',
  },
  {
    name: 'the courses, not the dates',
    decision: 'APPROVE_REST',
    undecided: { ...two, terms: true },
    remarks: [change(null)],
    expected: { state: 'RETURNED', approved: ['a', 'b'] },
  },
  {
    name: 'the dates, not the course',
    decision: 'APPROVE_REST',
    undecided: { courseIds: ['a'], terms: true },
    remarks: [change('a')],
    expected: { state: 'RETURNED', approved: ['TERMS'] },
  },
  { name: 'by whoever sent it', by: 'clerk', decision: 'APPROVE', expected: 'SAME_PERSON' },
  { name: 'a draft', state: 'DRAFT', decision: 'APPROVE', expected: 'STEP_NOT_ALLOWED' },
  { name: 'one returned already', state: 'RETURNED', decision: 'APPROVE', expected: 'STEP_NOT_ALLOWED' },
  {
    name: 'one approved already',
    state: 'APPROVED',
    decision: 'RETURN',
    remarks: [change('a')],
    expected: 'STEP_NOT_ALLOWED',
  },
  { name: 'one published', state: 'PUBLISHED', decision: 'APPROVE', expected: 'STEP_NOT_ALLOWED' },
]

export interface EditCase {
  readonly state: PlanState
  readonly version: number
  readonly pending: number
  readonly undecided: number
  readonly expected: PlanState
}

export const EDIT_CASES: readonly EditCase[] = [
  { state: 'DRAFT', version: 0, pending: 0, undecided: 0, expected: 'DRAFT' },
  { state: 'DRAFT', version: 0, pending: 1, undecided: 1, expected: 'DRAFT' },
  { state: 'PUBLISHED', version: 1, pending: 1, undecided: 0, expected: 'DRAFT' },
  { state: 'DRAFT', version: 1, pending: 0, undecided: 0, expected: 'PUBLISHED' },
  { state: 'RETURNED', version: 0, pending: 2, undecided: 1, expected: 'RETURNED' },
  { state: 'RETURNED', version: 2, pending: 0, undecided: 0, expected: 'PUBLISHED' },
  { state: 'APPROVED', version: 0, pending: 2, undecided: 0, expected: 'APPROVED' },
  { state: 'APPROVED', version: 0, pending: 2, undecided: 1, expected: 'DRAFT' },
]
