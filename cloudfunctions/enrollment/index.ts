// Entry point of the enrollment function; its timer finishes interrupted work and lapsed places.
import { enrollmentContract } from '@domain/enrollment/index'
import { serve } from '../request/router'
import { runInTurn } from '../request/run-timer-tasks'
import { catalogActions } from './catalog/actions'
import { coursePlanActions } from './course-plans/actions'
import { homeActions } from './home/actions'
import { lessonActions } from './lessons/actions'
import { onBehalfActions } from './on-behalf/actions'
import { settleWords } from './on-behalf/settle-words'
import { seatActions } from './seats/actions'
import { sweepEnrollment } from './seats/sweep-enrollment'
import { termPlanActions } from './term-plans/actions'

export const main = serve(
  { context: 'enrollment', contract: enrollmentContract },
  {
    ...homeActions,
    ...catalogActions,
    ...seatActions,
    ...lessonActions,
    ...coursePlanActions,
    ...onBehalfActions,
    ...termPlanActions,
  },
  runInTurn([settleWords, (now) => sweepEnrollment(now)]),
)
