// The collection contests: its documents, its indexes, and every read and write of it.
import type { Contest } from '@domain/identity/joining/contest'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { contestsFates } from './fates/contests-fates'

export const contests = defineCollection<Contest>({
  name: 'contests',
  fates: contestsFates,
  indexes: [index('homeroom', ['homeroomId', 'state']), index('pupil', ['pupilId']), index('settled', ['settledAt'])],
})

/** Adds `contests` to homerooms. */
export const contestsOfHomeroom: Stage = {
  $lookup: { from: contests.name, localField: '_id', foreignField: 'homeroomId', as: 'contests' },
}

/** Adds `contests` to homerooms, ids alone: those not decided yet. */
export const openContestsOf: Stage = joinStage({
  from: contests.name,
  as: 'contests',
  local: '$_id',
  foreign: 'homeroomId',
  stages: [{ $match: { state: 'OPEN' } }, { $project: { _id: 1 } }],
})

/** False when it was contested before. */
export function insertContest(contest: Contest): Promise<boolean> {
  return contests.insert(contest)
}

export type ContestDecision = Pick<Contest, 'state' | 'settledBy' | 'settledAt'>

/** False when it was settled otherwise before. */
export async function writeContestDecision(contestId: string, decision: ContestDecision): Promise<boolean> {
  if (await contests.updateOne({ _id: contestId, state: 'OPEN' }, { $set: decision })) return true
  const [stored] = await contests.find({ _id: contestId }, { limit: 1 })
  return stored?.state === decision.state
}
