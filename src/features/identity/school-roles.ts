// Owns which roles have something to do on the school's side of the app.
import type { Role } from '@domain/identity/role'

const SCHOOL_SIDE: readonly Role[] = ['schoolAdmin', 'schoolFinance', 'teacher']

export function holdsSchoolRole(roles: readonly { readonly role: Role }[]): boolean {
  return roles.some(({ role }) => SCHOOL_SIDE.includes(role))
}
