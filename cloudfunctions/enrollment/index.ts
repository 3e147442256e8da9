// Entry point of the enrollment function; its timer finishes interrupted work and lapsed places.
import { enrollmentContract } from '@domain/enrollment/index'
import { serve } from '../request/router'
import { timeBudget } from '../request/run-queue'
import { runInTurn } from '../request/run-timer-tasks'
import { absencesActions } from './absences/actions'
import { catalogActions } from './catalog/actions'
import { courseChangeActions } from './course-changes/actions'
import { settleDueCourses } from './course-changes/settle-due-courses'
import { courseInvitationActions } from './course-invitations/actions'
import { coursePlanActions } from './course-plans/actions'
import { drawActions } from './draws/actions'
import { settleDraws } from './draws/settle-draws'
import { handOverActions } from './hand-over/actions'
import { escalateUnclaimed } from './hand-over/escalate-unclaimed'
import { homeActions } from './home/actions'
import { lessonActions } from './lessons/actions'
import { recordCanceled } from './lessons/record-canceled'
import { recordHeld } from './lessons/record-held'
import { onBehalfActions } from './on-behalf/actions'
import { settleWords } from './on-behalf/settle-words'
import { rollCallActions } from './roll-call/actions'
import { rostersActions } from './rosters/actions'
import { seatActions } from './seats/actions'
import { forgetLeavers } from './seats/forget-leavers'
import { sweepEnrollment } from './seats/sweep-enrollment'
import { sessionActions } from './sessions/actions'
import { termPlanActions } from './term-plans/actions'

/** Of the function's 20 seconds; what is left is the sweep's. */
const SETTLING_MS = 4_000

const settleChanges = (now: number) => settleDueCourses(now, timeBudget(SETTLING_MS))

const followSessions = async (now: number) => {
  await recordCanceled(now, timeBudget(SETTLING_MS))
  await recordHeld(now, timeBudget(SETTLING_MS))
}

const giveOutDraws = (now: number) => settleDraws(now, timeBudget(SETTLING_MS))

const lookForUnclaimed = (now: number) => escalateUnclaimed(now, timeBudget(SETTLING_MS))

export const main = serve(
  { context: 'enrollment', contract: enrollmentContract },
  {
    ...homeActions,
    ...catalogActions,
    ...seatActions,
    ...lessonActions,
    ...coursePlanActions,
    ...onBehalfActions,
    ...courseChangeActions,
    ...courseInvitationActions,
    ...termPlanActions,
    ...rostersActions,
    ...drawActions,
    ...absencesActions,
    ...rollCallActions,
    ...sessionActions,
    ...handOverActions,
  },
  runInTurn([
    settleWords,
    settleChanges,
    followSessions,
    giveOutDraws,
    forgetLeavers,
    lookForUnclaimed,
    (now) => sweepEnrollment(now),
  ]),
)
