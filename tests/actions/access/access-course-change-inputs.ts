// The input in the access matrix of courses too small or too full.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { ActionInput, ActionName } from '@domain/registry'
import { type Place, WHERE } from './access-places'

const ending = (place: Place) => ({ courseId: place, kind: 'CANCEL' as const, intoCourseId: null })

export const COURSE_CHANGE_INPUTS = {
  'enrollment.listCourseSizes': (place) => ({ schoolId: WHERE[place].schoolId }),
  'enrollment.previewEnding': ending,
  'enrollment.endCourse': ending,
  'enrollment.takeBackEnding': (place) => ({ courseId: place }),
  'enrollment.moveToCourse': (place) => ({
    pupilId: place,
    courseId: place,
    consentVersion: ENROLLMENT_CONSENT_VERSION,
  }),
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }
