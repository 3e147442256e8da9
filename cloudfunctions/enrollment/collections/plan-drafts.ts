// The collection planDrafts: its documents, its indexes, and every read and write of it.
import type { PlanDraft } from '@domain/enrollment/term-plans/plan-draft'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { planDraftsFates } from './fates/plan-drafts-fates'

/** _id: the plan's. Families see nothing of it: what is published stands in plans, courses and seatRolls. */
export const planDrafts = defineCollection<PlanDraft>({
  name: 'planDrafts',
  fates: planDraftsFates,
  indexes: [index('school', ['schoolId', 'termId'], true), index('district', ['districtId', '_id'])],
})

/** Adds `drafts`: the one of this plan, or none. */
export function draftNamed(planId: string): Stage {
  return { $lookup: { from: planDrafts.name, pipeline: [{ $match: { _id: planId } }], as: 'drafts' } }
}

/** What a list says of a draft: no courses, and of the history each step without its words. */
export type DraftHead = Pick<
  PlanDraft,
  '_id' | 'schoolId' | 'termId' | 'state' | 'version' | 'answerBy' | 'history' | 'schoolName'
> & { readonly termName?: string }

const HEAD: Stage = {
  $project: {
    schoolId: 1,
    schoolName: 1,
    termId: 1,
    state: 1,
    version: 1,
    answerBy: 1,
    history: 1,
    termName: '$terms.term.name',
  },
}

/** Twenty years. */
const MOST_TERMS = 40

/** Adds `draftHeads` to schools: one a term, the latest first. */
export const draftHeadsOfSchool: Stage = joinStage({
  from: planDrafts.name,
  as: 'draftHeads',
  local: '$_id',
  foreign: 'schoolId',
  stages: [{ $sort: { termId: -1 } }, { $limit: MOST_TERMS }, HEAD],
})

export async function readPlanDraft(planId: string): Promise<PlanDraft | null> {
  const [draft] = await planDrafts.find({ _id: planId }, { limit: 1 })
  return draft ?? null
}

/** Courses of a school's drafts that the district answered and the school has still to do something about. */
export async function countAnswered(schoolId: string): Promise<number> {
  const [sum] = await planDrafts.aggregate<{ readonly courses: number }>([
    { $match: { schoolId, state: { $in: ['RETURNED', 'APPROVED'] } } },
    { $group: { _id: null, courses: { $sum: { $size: '$courses' } } } },
  ])
  return sum?.courses ?? 0
}

/** False when somebody was faster: the revision that was read is no longer the newest. The first one is inserted. */
export function writeDraft(before: PlanDraft, after: PlanDraft): Promise<boolean> {
  const rev = before.rev + 1
  if (before.rev === 0) return planDrafts.insert({ ...after, rev })
  const { state, version, terms, isTermsApproved, courses, remarks, history, answerBy, publishing, publishedRev } =
    after
  return planDrafts.updateOne(
    { _id: before._id, rev: before.rev },
    {
      $set: {
        state,
        version,
        terms,
        isTermsApproved,
        courses,
        remarks,
        history,
        answerBy,
        publishing,
        publishedRev,
        rev,
      },
    },
  )
}
