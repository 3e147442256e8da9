// Lists the actions of a family's evening.
import { listTonight } from './list-tonight'
import { markHomework } from './mark-homework'
import { tellMinutes } from './tell-minutes'

export const tonightActions = { listTonight, markHomework, tellMinutes }
