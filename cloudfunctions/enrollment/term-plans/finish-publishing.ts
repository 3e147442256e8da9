// Carries out a publication that was claimed: writes the difference, tells, and closes the draft.
import { isWrittenPack } from '@domain/billing/policy/pack-list'
import { changeCourse } from '@domain/enrollment/course-changes/change-course'
import { compareCoursePlan, type StoredPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import type { Course, OwnWindow, Term } from '@domain/enrollment/courses/course'
import { ownWindow } from '@domain/enrollment/courses/own-window'
import type { SeatRoll } from '@domain/enrollment/seats/enrollment'
import { withoutChanges } from '@domain/enrollment/sessions/change-session'
import type { PlanDraft } from '@domain/enrollment/term-plans/plan-draft'
import { eventOf } from '@domain/enrollment/term-plans/plan-steps'
import { type ReadDraft, readDraft } from '@domain/enrollment/term-plans/read-draft'
import { dateAt, type SchoolDate } from '@domain/values/school-date'
import { findOfficerIds } from '../../identity/collections/people'
import { postNotices } from '../../request/outbox'
import { untilSettled } from '../../runtime/retry'
import { readPlanDraft, writeDraft } from '../collections/plan-drafts'
import type { PlanWork } from './find-plan-work'
import { readCurrentPlan } from './read-current-plan'
import { writeCoursePlan } from './write-course-plan'

interface Finishing {
  readonly byName: string
  readonly now: number
  readonly today: SchoolDate
}

export type Finished = PlanDraft & { readonly published: number }

/** Null: somebody else finished it meanwhile. */
export async function finishPublishing(work: PlanWork, { byName, now, today }: Finishing): Promise<Finished | null> {
  const { draft } = work
  const { publishing } = draft
  if (publishing === null) return null
  const read = asItWas(work)
  const plan = wantedPlan(work, read)
  if (plan === null) return null
  const ids = new Set(publishing.courseIds)
  const changed = read.pending.filter(({ entry }) => ids.has(entry.courseId))
  const pairs = [...changed, ...(publishing.withTerms ? read.kept : [])]
  // A lesson changed at this moment is neither lost nor does it take back the new days: both hold.
  await untilSettled(async () => {
    const current = await readCurrentPlan(draft.schoolId, draft.termId)
    const changing = { rolls: current.rolls, at: publishing.at, term: plan.term, shown: work.current.plan }
    const courses = pairs.flatMap(({ before, after }) =>
      after === null ? [] : [asStored({ before, after }, changing)],
    )
    const difference = compareCoursePlan(current, { plan, courses }, publishing.at)
    return writeCoursePlan(difference, current.courses, now)
  })
  await tellDistrict(draft, { now, today })
  return close(work, { byName, now })
}

interface Pair {
  readonly before: Course | null
  readonly after: Course
}

interface Changing {
  readonly rolls: readonly SeatRoll[]
  readonly at: number
  readonly term: Term
  /** The plan as families saw it before. Null: this is its first publication. */
  readonly shown: StoredPlan | null
}

/** A course that was published changes from a day on: what was held before stays as it was. */
function asStored({ before, after }: Pair, { rolls, at, term, shown }: Changing): Course {
  if (before === null) return opened(after, shown && ownWindow(shown, at))
  const roll = rolls.find(({ _id }) => _id === after._id)
  const hasPupils = (roll?.seated.length ?? 0) > 0
  // Single lessons are laid over it as they stand when it is written.
  return withoutChanges(changeCourse(before, after, { term, now: at, today: dateAt(at), hasPupils }))
}

/** In mid-term: for some days of its own, and the timer tells the families it is for. */
function opened(course: Course, own: OwnWindow | null): Course {
  return own === null ? course : { ...course, ownWindow: own, dueOn: dateAt(own.opensAt) }
}

/** The draft beside what families saw when it was claimed, whatever an interrupted run has written since. */
function asItWas({ draft, current, context }: PlanWork): ReadDraft {
  const { courseIds = [], before = [] } = draft.publishing ?? {}
  const touched = new Set([...courseIds, ...before.map(({ _id }) => _id)])
  const others = current.courses.filter(({ _id }) => !touched.has(_id))
  const courses: readonly Course[] = [...others, ...before]
  return readDraft(draft, { ...current, courses }, context)
}

function wantedPlan({ draft, current, pack, school }: PlanWork, { terms }: ReadDraft): StoredPlan | null {
  const isNew = draft.publishing?.withTerms === true
  if (!isNew) return current.plan
  if (terms === null || pack === null) return null
  const { _id, schoolId, districtId, termId } = draft
  const known = current.plan
  const own = { packId: pack.id, ...(isWrittenPack(pack.id) ? {} : { pack }) }
  const policy = known === null ? own : { packId: known.packId, ...(known.pack ? { pack: known.pack } : {}) }
  return { _id, schoolId, schoolName: school.name, districtId, termId, ...policy, ...terms }
}

/** What a school decides alone is told to the district. */
async function tellDistrict(draft: PlanDraft, { now, today }: Omit<Finishing, 'byName'>): Promise<void> {
  const officers = await findOfficerIds(draft.districtId, today)
  const event = `plan-published:${draft._id}:${draft.version + 1}`
  await postNotices(
    officers.map((personId) => ({ personId, event, kind: 'PLAN_PUBLISHED' as const, pupilId: null })),
    now,
  )
}

async function close({ draft }: PlanWork, { byName, now }: Omit<Finishing, 'today'>): Promise<Finished | null> {
  const { publishing } = draft
  if (publishing === null) return null
  const ids = new Set(publishing.courseIds)
  const courses = draft.courses.filter(({ courseId }) => !ids.has(courseId))
  const terms = publishing.withTerms ? null : draft.terms
  const published = publishing.courseIds.length + (publishing.withTerms ? 1 : 0)
  const isAll = courses.length === 0 && terms === null
  const event = eventOf(draft, 'PUBLISHED', { by: publishing.by, byName, at: now, changes: published, text: null })
  const closed: PlanDraft = {
    ...draft,
    state: isAll ? 'PUBLISHED' : stateLeft(draft),
    version: draft.version + 1,
    terms,
    isTermsApproved: publishing.withTerms ? false : draft.isTermsApproved,
    courses,
    remarks: draft.remarks.filter(({ courseId }) => courses.some((one) => one.courseId === courseId)),
    history: [...draft.history, event],
    publishing: null,
  }
  const isWritten = await writeDraft(draft, closed)
  if (isWritten) return { ...closed, rev: draft.rev + 1, published }
  const newest = await readPlanDraft(draft._id)
  const isDone = newest !== null && newest.publishing === null && newest.publishedRev === draft.publishedRev
  return isDone ? { ...newest, published } : null
}

function stateLeft({ state }: PlanDraft): PlanDraft['state'] {
  return state === 'APPROVED' || state === 'PUBLISHED' ? 'DRAFT' : state
}
