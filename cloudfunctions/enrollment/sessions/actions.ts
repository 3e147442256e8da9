// Lists the actions on single lessons and the family's calendar.
import { changeSession } from './change-session'
import { closeDay } from './close-day'
import { familyCalendar } from './family-calendar'
import { listSessions } from './list-sessions'
import { previewDayOff } from './preview-day-off'
import { previewSession } from './preview-session'
import { reopenDay } from './reopen-day'
import { restoreSession } from './restore-session'

export const sessionActions = {
  listSessions,
  previewSession,
  changeSession,
  restoreSession,
  previewDayOff,
  closeDay,
  reopenDay,
  familyCalendar,
}
