// Lists the roles, and defines a grant: one role with its scope and dates.
import type { SchoolDate } from '../../values/school-date'
import type { SchoolSubject } from '../../values/school-subject'

/** Roles that somebody holds by a grant. */
export const HELD_ROLES = [
  'guardian',
  'pickupPerson',
  'teacher',
  'classTeacher',
  /** Teaches one subject to one homeroom; a substitute is one with an end. */
  'subjectTeacher',
  'gradeLead',
  'dutyTeacher',
  'schoolAdmin',
  'schoolFinance',
  'districtEducation',
  'districtFinance',
  'enforcement',
  'expert',
  'provider',
  'instructor',
  'institution',
] as const

/** `anyone`: not even signed in. */
export const ROLES = [...HELD_ROLES, 'anyone'] as const

export type Role = (typeof ROLES)[number]

/** One role held by one person, limited in scope and time. `until` is the last day it holds. */
export interface Grant {
  readonly role: Role
  readonly districtId: string
  readonly schoolId?: string
  readonly grade?: number
  readonly homeroomId?: string
  readonly pupilId?: string
  /** What a subject teacher teaches the homeroom. */
  readonly subject?: SchoolSubject
  /** The department of a joint-enforcement member. */
  readonly department?: string
  /** What the child calls a guardian or a pick-up person, in the family's own word. */
  readonly relation?: string
  readonly from: SchoolDate
  readonly until?: SchoolDate
  /** Set once when the grant is revoked; it stops at that instant (milliseconds). */
  readonly revokedAt?: number
  /** Set when a whole school's roster took it away: a later roster may give it again. What a person took away stays away. */
  readonly revokedBy?: 'import'
  /** The person id that granted it, `invitation:<id>`, `joinRequest:<id>`, or `import`/`bootstrap`. */
  readonly grantedBy: string
  /** Who made the invitation that gave this; the invitation itself is not kept as long. */
  readonly invitedBy?: string
}

/** A grant counts from its first day to its last, and not from the moment it was revoked. */
export function isLive(grant: Grant, today: SchoolDate): boolean {
  return grant.revokedAt === undefined && grant.from <= today && (grant.until === undefined || today <= grant.until)
}

/** Identifies what a grant is for; a person holds at most one live grant per key. Ids only, no personal names. */
export function grantKey({ role, schoolId, grade, homeroomId, pupilId, department, subject }: Grant): string {
  const taught = subject === undefined ? [] : [subject]
  return [role, schoolId, grade, homeroomId, pupilId, department, ...taught].map((part) => part ?? '').join('|')
}
