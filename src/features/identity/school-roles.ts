// Owns which roles have something to do on the school's side of the app, and who has two sides to switch between.
import type { Role } from '@domain/identity/role'
import type { ActionOutput } from '@domain/registry'

const SCHOOL_SIDE: readonly Role[] = ['schoolAdmin', 'schoolFinance']

type Roles = readonly { readonly role: Role }[]

export function holdsSchoolRole(roles: Roles): boolean {
  return roles.some(({ role }) => SCHOOL_SIDE.includes(role))
}

export function isTeacher(roles: Roles): boolean {
  return roles.some(({ role }) => role === 'teacher')
}

export function hasBothSides({ roles, children }: ActionOutput<'identity.whoAmI'>): boolean {
  return children.length > 0 && holdsSchoolRole(roles)
}
