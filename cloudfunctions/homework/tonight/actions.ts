// Lists the actions of a family's evening.
import { getOwnItem } from './get-own-item'
import { listOwnWeek } from './list-own-week'
import { listTonight } from './list-tonight'
import { markHomework } from './mark-homework'
import { tellMinutes } from './tell-minutes'

export const tonightActions = { listTonight, markHomework, tellMinutes, getOwnItem, listOwnWeek }
