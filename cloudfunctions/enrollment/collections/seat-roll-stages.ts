// Named stages that look up seat rolls: a child's open invitations, and how a term's lines went.
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { seatRolls } from './seat-rolls'

/** A course the school named the child for, and until when its seat is kept. */
export interface InvitedInto {
  readonly _id: string
  readonly until: number
}

/** Adds `invitations` to a child with its `plan`: those without an answer. */
export function invitationsOfPupil(pupilId: string): Stage {
  const unanswered = { invited: { $elemMatch: { pupilId, end: { $exists: false } } } }
  const stages = [
    { $match: unanswered },
    { $unwind: '$invited' },
    { $match: { 'invited.pupilId': pupilId, 'invited.end': { $exists: false } } },
    { $project: { until: '$invited.until' } },
  ]
  return joinStage({ from: seatRolls.name, as: 'invitations', local: '$plan._id', foreign: 'planId', stages })
}

/** How the lines of a term went: who ever stood in one, and who got a seat out of it. */
export interface Outlook {
  readonly waited: number
  readonly movedUp: number
}

/** Adds `lines` to plans: how the line of each course went. Rolls of earlier versions tell by their claims. */
export const linesOfPlan: Stage = joinStage({
  from: seatRolls.name,
  as: 'lines',
  local: '$_id',
  foreign: 'planId',
  stages: [
    {
      $addFields: {
        risen: { $size: { $filter: { input: '$seated', as: 'claim', cond: { $gt: ['$$claim.promotedAt', 0] } } } },
      },
    },
    {
      $project: {
        movedUp: { $ifNull: ['$movedUp', '$risen'] },
        waited: { $ifNull: ['$everWaited', { $add: ['$risen', { $size: '$waiting' }] }] },
      },
    },
  ],
})
