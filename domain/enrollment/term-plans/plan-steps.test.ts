// Tests a plan's steps against the table of cases.
import { instantOf, schoolDate } from '../../values/school-date'
import { EMPTY_CELLS } from './course-cells'
import { type DraftCourse, newDraft, type PlanDraft } from './plan-draft'
import { type Actor, reviewPlan, stateAfterEdit, submitPlan, takeBackPlan, timesReturned } from './plan-steps'
import { EDIT_CASES, REVIEW_CASES } from './plan-steps.cases'

const place = { _id: 's:t', schoolId: 's', schoolName: '湖滨小学', districtId: 'd', termId: 't' }
const clerk: Actor = { by: 'clerk', byName: '陆青', at: instantOf(schoolDate('2026-09-08'), '15:20') }
const both = { courseIds: ['a', 'b'], terms: false }
const about = {
  outline: '',
  teacherIntroduction: '',
  whatToBring: '',
  minimumSize: null,
}

const course = (courseId: string): DraftCourse => ({ courseId, cells: EMPTY_CELLS, about, isApproved: false, rev: 1 })
const drafted: PlanDraft = { ...newDraft(place, false), courses: [course('a'), course('b')] }

function sent(): PlanDraft {
  const step = submitPlan(drafted, both, clerk)
  if (!step.ok) throw new Error(step.error.code)
  return step.value
}

test.each(REVIEW_CASES)(
  'review: $name',
  ({ state, by = 'officer', undecided = both, decision, remarks = [], expected }) => {
    const draft = { ...sent(), ...(state === undefined ? {} : { state }) }
    const step = reviewPlan(draft, undecided, { decision, remarks, text: null, by, byName: '方禾', at: clerk.at + 1 })
    if (typeof expected === 'string') {
      expect(step).toMatchObject({ ok: false, error: { code: expected } })
      return
    }
    if (!step.ok) throw new Error(step.error.code)
    const approved = step.value.courses.filter(({ isApproved }) => isApproved).map(({ courseId }) => courseId)
    const ids = step.value.isTermsApproved ? [...approved, 'TERMS'] : approved
    expect({ state: step.value.state, approved: ids }).toEqual(expected)
    expect(step.value.answerBy).toBeNull()
    expect(step.value.history).toHaveLength(2)
  },
)

test.each(EDIT_CASES)('edit: $state, version $version, $pending pending: $expected', ({ expected, ...edit }) => {
  const { state, version, pending, undecided } = edit
  expect(stateAfterEdit({ ...drafted, state, version }, { pending, undecided })).toBe(expected)
})

test('a plan is sent once, answered within a week, and may be taken back', () => {
  const draft = sent()
  expect(draft).toMatchObject({
    state: 'SUBMITTED',
    answerBy: '2026-09-15',
    history: [{ kind: 'SUBMITTED', version: 1 }],
  })
  expect(submitPlan(draft, both, clerk)).toMatchObject({ error: { code: 'STEP_NOT_ALLOWED' } })
  expect(submitPlan(drafted, { courseIds: [], terms: false }, clerk)).toMatchObject({
    error: { code: 'NOTHING_TO_SEND' },
  })
  expect(takeBackPlan(draft, clerk)).toMatchObject({ ok: true, value: { state: 'DRAFT', answerBy: null } })
  expect(takeBackPlan(drafted, clerk)).toMatchObject({ error: { code: 'STEP_NOT_ALLOWED' } })
})

test('the history keeps what a return said, and counts it', () => {
  const remarks = [{ courseId: 'a', kind: 'CHANGE', text: '三维打印没写耗材' }] as const
  const review = { decision: 'RETURN', remarks, text: null, by: 'officer', byName: '方禾', at: clerk.at + 1 } as const
  const step = reviewPlan(sent(), both, review)
  if (!step.ok) throw new Error(step.error.code)
  expect(timesReturned(step.value)).toBe(1)
  const again = submitPlan(step.value, both, clerk)
  expect(again).toMatchObject({ ok: true, value: { remarks: [] } })
  expect(step.value.history.at(-1)?.text).toBe('三维打印没写耗材')
})
