// The input in the access matrix of a school's rosters, courses, lessons and counts.
import type { ActionInput, ActionName } from '@domain/registry'
import { type Place, WHERE } from './access-places'

const school = (where: Place) => ({ schoolId: WHERE[where].schoolId })

export const ROSTER_INPUTS = {
  'enrollment.getClassRoster': (where) => ({ homeroomId: WHERE[where].homeroomId }),
  'enrollment.getDayRoster': (where) => ({ ...school(where), date: null, after: null }),
  'enrollment.countWaiting': school,
  'enrollment.listSchoolCourses': school,
  'enrollment.getCourseRoster': (where) => ({ courseId: where, from: 0 }),
  'enrollment.listLessons': (where) => ({ ...school(where), date: null }),
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }
