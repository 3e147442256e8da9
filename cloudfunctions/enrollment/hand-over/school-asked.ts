// Finds the school a gate's request is about: the one named, else the caller's own.
import { isLive } from '@domain/identity/roles/role'
import type { SchoolDate } from '@domain/values/school-date'
import type { Caller } from '../../request/handler'

export function schoolAsked(schoolId: string | null, { grants }: Caller, today: SchoolDate): string | null {
  if (schoolId !== null) return schoolId
  const atGate = grants.find(
    (grant) => (grant.role === 'dutyTeacher' || grant.role === 'schoolAdmin') && isLive(grant, today),
  )
  return atGate?.schoolId ?? null
}
