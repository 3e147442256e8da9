// Owns what every role may reach with every action: one table, a missing cell does not compile.
import { ROLES, type Role } from '@domain/identity/role'
import type { ActionName } from '@domain/registry'

/** What the request is about, as seen by the caller; or how the caller stands. */
export const RELATIONS = ['own', 'otherClass', 'otherSchool', 'signedOut', 'revoked'] as const
export type Relation = (typeof RELATIONS)[number]

/** `IN`: let in, whatever the action then answers. */
export type Outcome = 'IN' | 'NOT_FOUND' | 'FORBIDDEN' | 'SIGN_IN_REQUIRED'
type Row = Readonly<Record<Relation, Outcome>>

const shutOut = { signedOut: 'SIGN_IN_REQUIRED', revoked: 'FORBIDDEN' } as const

/** No part in this action at all. */
const no: Row = { own: 'FORBIDDEN', otherClass: 'FORBIDDEN', otherSchool: 'FORBIDDEN', ...shutOut }
/** One's own child, one's own course. */
const own: Row = { own: 'IN', otherClass: 'NOT_FOUND', otherSchool: 'NOT_FOUND', ...shutOut }
/** Everything of one's own school. */
const sch: Row = { own: 'IN', otherClass: 'IN', otherSchool: 'NOT_FOUND', ...shutOut }
/** About the caller alone: there is no other class or school to ask about. */
const slf: Row = { own: 'IN', otherClass: 'IN', otherSchool: 'IN', ...shutOut }
/** Open to everybody, signed in or not. */
const all: Row = { own: 'IN', otherClass: 'IN', otherSchool: 'IN', signedOut: 'IN', revoked: 'IN' }

/** One row for each role, in the order of ROLES. */
type RowsFor<List extends readonly Role[]> = { readonly [Index in keyof List]: Row }
type Rows = RowsFor<typeof ROLES>

// biome-ignore format: a table is read by columns
const TABLE: Readonly<Record<ActionName, Rows>> = {
  //                              guardian    class       school      district    enforce-    provider    institu-
  //                              |    teacher|    grade  |    finance|    finance|ment expert|    instruc|tion anyone
  'identity.whoAmI':              [all, all,  all, all,   all, all,   all, all,   all, all,   all, all,   all, all],
  'identity.previewRoster':       [no,  no,   no,  no,    sch, no,    no,  no,    no,  no,    no,  no,    no,  no],
  'identity.importRoster':        [no,  no,   no,  no,    sch, no,    no,  no,    no,  no,    no,  no,    no,  no],
  'enrollment.guardianHome':      [slf, no,   no,  no,    no,  no,    no,  no,    no,  no,    no,  no,    no,  no],
  'enrollment.listCourses':       [own, no,   no,  no,    no,  no,    no,  no,    no,  no,    no,  no,    no,  no],
  'enrollment.pollSeats':         [own, no,   no,  no,    no,  no,    no,  no,    no,  no,    no,  no,    no,  no],
  'enrollment.getCourse':         [own, no,   no,  no,    no,  no,    no,  no,    no,  no,    no,  no,    no,  no],
  'enrollment.enrollPupil':       [own, no,   no,  no,    no,  no,    no,  no,    no,  no,    no,  no,    no,  no],
  'enrollment.withdrawPupil':     [own, no,   no,  no,    no,  no,    no,  no,    no,  no,    no,  no,    no,  no],
  'enrollment.listMyCourses':     [own, no,   no,  no,    no,  no,    no,  no,    no,  no,    no,  no,    no,  no],
  'enrollment.listSchoolCourses': [no,  no,   no,  no,    sch, sch,   no,  no,    no,  no,    no,  no,    no,  no],
  'enrollment.getCourseRoster':   [no,  own,  no,  no,    sch, no,    no,  no,    no,  no,    no,  no,    no,  no],
  'enrollment.previewCoursePlan': [no,  no,   no,  no,    sch, no,    no,  no,    no,  no,    no,  no,    no,  no],
  'enrollment.importCoursePlan':  [no,  no,   no,  no,    sch, no,    no,  no,    no,  no,    no,  no,    no,  no],
  'billing.getFeeStatement':      [own, no,   no,  no,    no,  no,    no,  no,    no,  no,    no,  no,    no,  no],
}

/** Undefined only when the table has been left incomplete past the compiler. */
export function expectation(action: ActionName, role: Role, relation: Relation): Outcome | undefined {
  return TABLE[action]?.[ROLES.indexOf(role)]?.[relation]
}
