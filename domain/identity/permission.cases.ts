// Owns the golden table of access: every role × kind of subject, on what is the asker's own.
import { ROLES, type Role } from './role'

export const SUBJECT_KINDS = ['self', 'pupil', 'school', 'course', 'district'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

/** The kinds of subject a live grant reaches, when every id is the grant's own. Whatever is not listed is denied. */
export const reach: Readonly<Record<Role, readonly SubjectKind[]>> = {
  guardian: ['self', 'pupil'],
  pickupPerson: ['self', 'pupil'],
  teacher: ['self', 'course'],
  classTeacher: ['self'],
  gradeLead: ['self'],
  dutyTeacher: ['self'],
  schoolAdmin: ['self', 'school', 'course'],
  schoolFinance: ['self', 'school', 'course'],
  districtEducation: ['self', 'district'],
  districtFinance: ['self'],
  enforcement: ['self'],
  expert: ['self'],
  provider: ['self'],
  instructor: ['self'],
  institution: ['self'],
  anyone: ['self'],
}

export interface AccessCase {
  readonly role: Role
  readonly kind: SubjectKind
  readonly allowed: boolean
}

export const accessCases: readonly AccessCase[] = ROLES.flatMap((role) =>
  SUBJECT_KINDS.map((kind) => ({ role, kind, allowed: reach[role].includes(kind) })),
)
