// Types, lifetimes and limits of invitations. Only a code's hash is stored.
import type { SchoolDate } from '../../values/school-date'
import type { Grant, Role } from '../roles/role'

/** HOMEROOM is shown to a whole class and leads to a request; the others are for one person and give the role at once. */
export const INVITATION_KINDS = ['HOMEROOM', 'GUARDIAN', 'PICKUP', 'STAFF', 'OFFICIAL'] as const
export type InvitationKind = (typeof INVITATION_KINDS)[number]

/** Hours each kind is good for. [D] */
export const INVITATION_HOURS: Readonly<Record<InvitationKind, number>> = {
  HOMEROOM: 7 * 24,
  GUARDIAN: 48,
  PICKUP: 48,
  STAFF: 72,
  OFFICIAL: 72,
}

/** A code that goes home on paper. [D] */
export const PRINTED_INVITATION_HOURS = 14 * 24

/** Open at once, for one child; for one school or the district. [D] */
export const MOST_FAMILY_INVITATIONS = 5
export const MOST_STAFF_INVITATIONS = 100

/** A code is read aloud and typed on a phone: without 0/O, 1/I/L. */
export const CODE_SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const CODE_LENGTH = 10

export type InvitedGrant = Pick<
  Grant,
  'role' | 'districtId' | 'schoolId' | 'grade' | 'homeroomId' | 'pupilId' | 'department' | 'relation'
>

export interface Invitation {
  /** The code's hash: whoever reads the store cannot use it. */
  readonly _id: string
  readonly kind: InvitationKind
  readonly districtId: string
  readonly schoolId: string | null
  readonly homeroomId: string | null
  readonly pupilId: string | null
  /** What redeeming gives; null for HOMEROOM, where the class teacher decides. */
  readonly gives: InvitedGrant | null
  /** Last day of the role given; null for no end. */
  readonly roleUntil: SchoolDate | null
  /** Whom it is for, as the inviter wrote it. */
  readonly label: string
  readonly createdBy: string
  readonly createdAt: number
  readonly expiresAt: number
  readonly redeemedBy: string | null
  readonly redeemedAt: number | null
  readonly withdrawnAt: number | null
  /** Printed by the school for whoever stands by the child; absent for all others. */
  readonly isPrinted?: boolean
}

/** Open up to, not including, `expiresAt`. */
export function isOpen(invitation: Invitation, now: number): boolean {
  const { redeemedBy, withdrawnAt, expiresAt } = invitation
  return redeemedBy === null && withdrawnAt === null && now < expiresAt
}

/** Roles a school's admin may invite to. */
export const STAFF_ROLES = [
  'teacher',
  'classTeacher',
  'gradeLead',
  'dutyTeacher',
  'schoolFinance',
  'schoolAdmin',
] as const satisfies readonly Role[]
export type StaffRole = (typeof STAFF_ROLES)[number]

/** What an admin lists and takes away; a subject is given to a colleague, not by a code. */
export const SCHOOL_ROLES = [...STAFF_ROLES, 'subjectTeacher'] as const satisfies readonly Role[]

/** Who may be given a subject. */
export const TEACHING_STAFF = [
  'teacher',
  'classTeacher',
  'gradeLead',
  'subjectTeacher',
] as const satisfies readonly Role[]

/** Roles a district officer may invite to; a school's admin for a named school. */
export const OFFICIAL_ROLES = [
  'districtEducation',
  'districtFinance',
  'enforcement',
  'expert',
  'provider',
  'instructor',
  'institution',
  'schoolAdmin',
] as const satisfies readonly Role[]
export type OfficialRole = (typeof OFFICIAL_ROLES)[number]

/** Departments of joint enforcement (A62); those that only issue licenses (A83); SUPERVISION (督导) stands beside all of them. */
export const DEPARTMENTS = [
  'EDUCATION',
  'POLICE',
  'MARKET',
  'URBAN',
  'HOUSING',
  'CIVIL_AFFAIRS',
  'LABOR',
  'CULTURE',
  'SCIENCE',
  'HEALTH',
  'SUPERVISION',
] as const
export type Department = (typeof DEPARTMENTS)[number]
