// Entry point of the homework function.
import { homeworkContract } from '@domain/homework/index'
import { serve } from '../request/router'
import { runInTurn } from '../request/run-timer-tasks'
import { questionActions } from './questions/actions'
import { tellTeachers } from './questions/tell-teachers'
import { tonightActions } from './tonight/actions'

export const main = serve(
  { context: 'homework', contract: homeworkContract },
  { ...tonightActions, ...questionActions },
  runInTurn([tellTeachers]),
)
