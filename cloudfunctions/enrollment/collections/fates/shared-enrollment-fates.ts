// Fates that several collections share: weekly slots, what is said of a course, consent.

import type { CourseAbout, WeeklySlot } from '@domain/enrollment/courses/course'
import type { VoluntaryConsent } from '@domain/enrollment/seats/enrollment'
import { fateOf } from '@domain/privacy/fates/fate'
import type { FatesOf } from '@domain/privacy/fates/fates-of'
import { ID, inOffice, notPersonal } from '@domain/privacy/fates/presets'

/** A child's enrollment: a bill's basis, with ids alone once the child is erased. */
export const enrollmentFate = fateOf({
  about: 'CHILD',
  purpose: 'SERVICE',
  readers: ['guardian', 'pickupPerson', 'teacher', 'classTeacher', 'dutyTeacher', 'schoolAdmin', 'schoolFinance'],
  keep: 'ENROLLMENT',
  erasure: { keptBy: 'ACCOUNTING' },
})

export const slotFates = {
  weekday: notPersonal,
  from: notPersonal,
  until: notPersonal,
  lessons: notPersonal,
} satisfies FatesOf<WeeklySlot>

export const voluntaryConsentFates = {
  textVersion: enrollmentFate('同意的文本版本'),
  personId: enrollmentFate(ID),
  at: enrollmentFate('同意时间'),
} satisfies FatesOf<VoluntaryConsent>

export const courseAboutFates = {
  outline: notPersonal,
  teacherIntroduction: inOffice,
  whatToBring: notPersonal,
  minimumSize: notPersonal,
} satisfies FatesOf<CourseAbout>
