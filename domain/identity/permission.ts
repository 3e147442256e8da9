// Owns the one decision on access: role × scope × relation, deny by default.
import type { SchoolDate } from '../school-date'
import { type Grant, isLive, type Role } from './role'

/** What a request is about, as far as it is known. Absent ids are unknown and match no grant that is scoped to them. */
export type Subject =
  | { readonly kind: 'self' }
  | { readonly kind: 'pupil'; readonly pupilId: string }
  | { readonly kind: 'school'; readonly schoolId: string }
  | { readonly kind: 'course'; readonly schoolId: string; readonly teacherId: string | null }
  | { readonly kind: 'district'; readonly districtId: string }

export interface Asker {
  readonly personId: string
  readonly grants: readonly Grant[]
}

const SCHOOL_WIDE: readonly Role[] = ['schoolAdmin', 'schoolFinance']

/** The live grants among `roles`: without one of them the asker may not even ask. */
export function grantsFor(asker: Asker, roles: readonly Role[], today: SchoolDate): readonly Grant[] {
  return asker.grants.filter((grant) => roles.includes(grant.role) && isLive(grant, today))
}

/** The first live grant in one of `roles` that reaches `subject`, or null: access is denied unless one says yes. */
export function grantReaching(asker: Asker, roles: readonly Role[], subject: Subject, today: SchoolDate): Grant | null {
  return grantsFor(asker, roles, today).find((grant) => reaches(grant, asker.personId, subject)) ?? null
}

function reaches(grant: Grant, personId: string, subject: Subject): boolean {
  switch (subject.kind) {
    case 'self':
      return true
    case 'pupil':
      return grant.role === 'guardian' && grant.pupilId === subject.pupilId
    case 'school':
      return SCHOOL_WIDE.includes(grant.role) && grant.schoolId === subject.schoolId
    case 'course':
      if (grant.schoolId !== subject.schoolId) return false
      return SCHOOL_WIDE.includes(grant.role) || (grant.role === 'teacher' && subject.teacherId === personId)
    case 'district':
      return grant.role === 'districtEducation' && grant.districtId === subject.districtId
    default:
      return subject satisfies never
  }
}
