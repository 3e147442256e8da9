// Owns which roles have something to do on the school's side of the app.
import type { Role } from '@domain/identity/role'

const SCHOOL_SIDE: readonly Role[] = ['schoolAdmin', 'schoolFinance']

type Roles = readonly { readonly role: Role }[]

export function holdsSchoolRole(roles: Roles): boolean {
  return roles.some(({ role }) => SCHOOL_SIDE.includes(role))
}

export function isTeacher(roles: Roles): boolean {
  return roles.some(({ role }) => role === 'teacher')
}
