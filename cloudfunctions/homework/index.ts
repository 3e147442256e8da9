// Entry point of the homework function; its timer releases due evenings and delivers questions.
import { homeworkContract } from '@domain/homework/index'
import { serve } from '../request/router'
import { runInTurn } from '../request/run-timer-tasks'
import { coordinationActions } from './coordination/actions'
import { releaseDue, settleHeldItems } from './coordination/release-due'
import { itemActions } from './items/actions'
import { questionActions } from './questions/actions'
import { tellTeachers } from './questions/tell-teachers'
import { tonightActions } from './tonight/actions'

export const main = serve(
  { context: 'homework', contract: homeworkContract },
  { ...itemActions, ...coordinationActions, ...tonightActions, ...questionActions },
  runInTurn([settleHeldItems, releaseDue, tellTeachers]),
)
