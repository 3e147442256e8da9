// What keeps a child from any seat of a course: no basis, an older consent, a draw still to come.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { basisFault } from '@domain/enrollment/seats/service-basis'
import type { SchoolDate } from '@domain/values/school-date'
import type { ChildInCourse } from '../catalog/find-course'
import { drawFirst } from './draw-first'

export interface Claiming {
  readonly consentVersion: string
  readonly now: number
  readonly today: SchoolDate
}

/** Null: whether the course fits the child is asked next. */
export function claimFault(
  found: Pick<ChildInCourse<unknown>, 'basis' | 'course' | 'draw'>,
  { consentVersion, now, today }: Claiming,
) {
  const fault = basisFault(found.basis, now)
  if (fault !== null) return { code: fault }
  if (consentVersion !== ENROLLMENT_CONSENT_VERSION) {
    return { code: 'CONSENT_OUTDATED', current: ENROLLMENT_CONSENT_VERSION } as const
  }
  return drawFirst(found, today)
}
