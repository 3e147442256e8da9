// Entry point of the homework function; its timer releases due evenings and delivers questions.
import { homeworkContract } from '@domain/homework/index'
import { serve } from '../request/router'
import { runInTurn } from '../request/run-timer-tasks'
import { coordinationActions } from './coordination/actions'
import { releaseDue, settleHeldItems } from './coordination/release-due'
import { examActions } from './exams/actions'
import { groupActions } from './groups/actions'
import { inspectionActions } from './inspections/actions'
import { itemActions } from './items/actions'
import { archiveDue } from './items/archive-due'
import { loadActions } from './load/actions'
import { raiseAlerts } from './load/raise-alerts'
import { managementActions } from './management/actions'
import { noteActions } from './notes/actions'
import { questionActions } from './questions/actions'
import { tellTeachers } from './questions/tell-teachers'
import { showcaseActions } from './showcase/actions'
import { tonightActions } from './tonight/actions'

const actions = {
  ...itemActions,
  ...coordinationActions,
  ...tonightActions,
  ...questionActions,
  ...examActions,
  ...inspectionActions,
  ...loadActions,
  ...noteActions,
  ...managementActions,
  ...showcaseActions,
  ...groupActions,
}

export const main = serve(
  { context: 'homework', contract: homeworkContract },
  actions,
  runInTurn([settleHeldItems, releaseDue, tellTeachers, raiseAlerts, archiveDue]),
)
