// What a role may reach, as rows of outcomes for the access matrix's table.
import { ROLES, type Role } from '@domain/identity/roles/role'
import { PLACES } from './access-places'

/** What the request is about, as seen by the caller; or how the caller stands. */
export const RELATIONS = [...PLACES, 'signedOut', 'revoked', 'expired', 'notYet'] as const
export type Relation = (typeof RELATIONS)[number]

/** `IN`: let in, whatever the action then answers. */
export type Outcome = 'IN' | 'NOT_FOUND' | 'FORBIDDEN' | 'SIGN_IN_REQUIRED'
export type Cells = Readonly<Record<Relation, Outcome>>

const shutOut = {
  signedOut: 'SIGN_IN_REQUIRED',
  revoked: 'FORBIDDEN',
  expired: 'FORBIDDEN',
  notYet: 'FORBIDDEN',
} as const

/** No part in this action at all. Roles that a row does not name. */
export const no: Cells = {
  own: 'FORBIDDEN',
  otherClass: 'FORBIDDEN',
  otherGrade: 'FORBIDDEN',
  otherSchool: 'FORBIDDEN',
  otherDistrict: 'FORBIDDEN',
  ...shutOut,
}
/** One's own child, one's own class, one's own course. */
export const own: Cells = {
  own: 'IN',
  otherClass: 'NOT_FOUND',
  otherGrade: 'NOT_FOUND',
  otherSchool: 'NOT_FOUND',
  otherDistrict: 'NOT_FOUND',
  ...shutOut,
}
/** Everything of one's own grade, of one's own school, of one's own district. */
export const grade: Cells = { ...own, otherClass: 'IN' }
export const school: Cells = { ...grade, otherGrade: 'IN' }
export const district: Cells = { ...school, otherSchool: 'IN' }
/** About the caller alone: there is no other class or school to ask about. */
export const self: Cells = { ...district, otherDistrict: 'IN' }
/** Open to everybody, signed in or not. */
export const all: Cells = { ...self, signedOut: 'IN', revoked: 'IN', expired: 'IN', notYet: 'IN' }

export type Row = Partial<Readonly<Record<Role, Cells>>>

export const rowOf = (roles: readonly Role[], cells: Cells): Row =>
  Object.fromEntries(roles.map((role) => [role, cells]))
export const everybody = rowOf(ROLES, all)
export const everyHolder = rowOf(
  ROLES.filter((role) => role !== 'anyone'),
  self,
)
