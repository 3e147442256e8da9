// Single lessons in the access matrix: rows and inputs of changing them, a day off, the calendar.
import type { ActionInput, ActionName } from '@domain/registry'
import { type Row, school, self } from './access-cells'
import { type Place, WHERE } from './access-places'

const at = (place: Place) => ({ schoolId: WHERE[place].schoolId })
const lesson = (place: Place) => ({ ...at(place), courseId: place, planned: '2026-10-20' })
const canceled = { to: null, isOwed: true, cause: 'SCHOOL' } as const
const day = (place: Place) => ({ ...at(place), date: '2026-10-20', kind: 'OWE', to: null, cause: 'SCHOOL' }) as const

export const SESSION_INPUTS = {
  'enrollment.listSessions': (place) => ({ ...at(place), courseId: place }),
  'enrollment.previewSession': (place) => ({ ...lesson(place), ...canceled }),
  'enrollment.changeSession': (place) => ({ ...lesson(place), ...canceled }),
  'enrollment.restoreSession': lesson,
  'enrollment.previewDayOff': day,
  'enrollment.closeDay': day,
  'enrollment.reopenDay': (place) => ({ ...at(place), date: '2026-10-20' }),
  'enrollment.familyCalendar': () => ({}),
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }

export const SESSION_ROWS = {
  'enrollment.listSessions': { schoolAdmin: school },
  'enrollment.previewSession': { schoolAdmin: school },
  'enrollment.changeSession': { schoolAdmin: school },
  'enrollment.restoreSession': { schoolAdmin: school },
  'enrollment.previewDayOff': { schoolAdmin: school },
  'enrollment.closeDay': { schoolAdmin: school },
  'enrollment.reopenDay': { schoolAdmin: school },
  'enrollment.familyCalendar': { guardian: self },
} as const satisfies Partial<Record<ActionName, Row>>
