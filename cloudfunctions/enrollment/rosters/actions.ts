// Lists the actions of rosters.
import { getClassRoster } from './get-class-roster'
import { getDayRoster } from './get-day-roster'

export const rostersActions = { getClassRoster, getDayRoster }
