// Every action about courses, seats and lessons, by name.
import { absencesContract } from './absences/contract'
import { catalogContract } from './catalog/contract'
import { courseChangesContract } from './course-changes/contract'
import { courseInvitationsContract } from './course-invitations/contract'
import { coursePlansContract } from './course-plans/contract'
import { drawsContract } from './draws/contract'
import { schoolDrawsContract } from './draws/school-contract'
import { handOverContract } from './hand-over/contract'
import { pickupContract } from './hand-over/family-contract'
import { handOverOfficeContract } from './hand-over/office-contract'
import { homeContract } from './home/contract'
import { lessonContract } from './lessons/contract'
import { onBehalfContract } from './on-behalf/contract'
import { rollCallContract } from './roll-call/contract'
import { rostersContract } from './rosters/contract'
import { seatsContract } from './seats/contract'
import { sessionsContract } from './sessions/contract'
import { termPlansContract } from './term-plans/contract'

export const enrollmentContract = {
  ...homeContract,
  ...lessonContract,
  ...catalogContract,
  ...seatsContract,
  ...coursePlansContract,
  ...courseChangesContract,
  ...courseInvitationsContract,
  ...onBehalfContract,
  ...termPlansContract,
  ...rostersContract,
  ...drawsContract,
  ...schoolDrawsContract,
  ...absencesContract,
  ...rollCallContract,
  ...sessionsContract,
  ...handOverContract,
  ...pickupContract,
  ...handOverOfficeContract,
} as const
