// Seats and invitations in the access matrix: who may, and with which input.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { ActionInput, ActionName } from '@domain/registry'
import { own, type Row, school } from './access-cells'
import type { Place } from './access-places'

const place = (where: Place) => ({ pupilId: where, courseId: where })
const consentVersion = ENROLLMENT_CONSENT_VERSION

export const SEAT_INPUTS = {
  'enrollment.enrollPupil': (where) => ({ ...place(where), consentVersion }),
  'enrollment.enrollSiblings': (where) => ({ pupilIds: [where, where], courseId: where, consentVersion }),
  'enrollment.withdrawPupil': place,
  'enrollment.moveInLine': (where) => ({ ...place(where), to: 'FIRST', reason: 'OFFICE_MISTAKE' }),
  'enrollment.listCourseInvitations': (where) => ({ courseId: where }),
  'enrollment.inviteToCourse': (where) => ({ courseId: where, pupilIds: [where], answerBy: '2026-09-20' }),
  'enrollment.takeBackInvitation': place,
  'enrollment.acceptInvitation': (where) => ({ ...place(where), insteadOfCourseId: null, consentVersion }),
  'enrollment.declineInvitation': place,
  'enrollment.acceptOffer': (where) => ({ ...place(where), insteadOfCourseId: null }),
  'enrollment.swapCourse': (where) => ({ ...place(where), fromCourseId: 'care', consentVersion }),
} satisfies { readonly [Name in ActionName]?: (place: Place) => ActionInput<Name> }

export const SEAT_ROWS = {
  'enrollment.enrollPupil': { guardian: own },
  'enrollment.enrollSiblings': { guardian: own },
  'enrollment.withdrawPupil': { guardian: own },
  'enrollment.acceptOffer': { guardian: own },
  'enrollment.swapCourse': { guardian: own },
  'enrollment.moveInLine': { schoolAdmin: school },
  'enrollment.listCourseInvitations': { schoolAdmin: school },
  'enrollment.inviteToCourse': { schoolAdmin: school },
  'enrollment.takeBackInvitation': { schoolAdmin: school },
  'enrollment.acceptInvitation': { guardian: own },
  'enrollment.declineInvitation': { guardian: own },
} satisfies { readonly [Name in ActionName]?: Row }
