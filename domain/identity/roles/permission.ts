// Decides access from role × scope × relation; denies by default.
import type { SchoolDate } from '../../values/school-date'
import { type Grant, isLive, type Role } from './role'

/** What a request is about, as far as it is known. Absent ids are unknown and match no grant that is scoped to them. */
export type Subject =
  | { readonly kind: 'self' }
  | ({ readonly kind: 'pupil'; readonly pupilId: string } & Room)
  | ({ readonly kind: 'homeroom'; readonly homeroomId: string } & Room)
  | { readonly kind: 'school'; readonly schoolId: string; readonly districtId?: string }
  | { readonly kind: 'course'; readonly schoolId: string; readonly teacherId: string | null }
  | { readonly kind: 'district'; readonly districtId: string }

/** Where a pupil or a homeroom is. */
interface Room {
  readonly homeroomId?: string
  readonly grade?: number
  readonly schoolId?: string
  readonly districtId?: string
}

export interface Asker {
  readonly personId: string
  readonly grants: readonly Grant[]
}

/** What is asked for. */
export interface Wanted {
  readonly roles: readonly Role[]
  readonly subject: Subject
  readonly today: SchoolDate
}

/** The live grants among `roles`: without one of them the asker may not even ask. */
export function grantsFor(asker: Asker, roles: readonly Role[], today: SchoolDate): readonly Grant[] {
  return asker.grants.filter((grant) => roles.includes(grant.role) && isLive(grant, today))
}

/** The first live grant in one of `roles` that reaches `subject`, or null: access is denied unless one says yes. */
export function grantReaching(asker: Asker, { roles, subject, today }: Wanted): Grant | null {
  return grantsFor(asker, roles, today).find((grant) => reaches(grant, asker.personId, subject)) ?? null
}

type Reach = (grant: Grant, subject: Subject, personId: string) => boolean

const ownPupil: Reach = (grant, subject) => subject.kind === 'pupil' && isSame(grant.pupilId, subject.pupilId)
const ownHomeroom: Reach = (grant, subject) => isSame(grant.homeroomId, partOf(subject, 'homeroomId'))
const ownGrade: Reach = (grant, subject) =>
  ownSchool(grant, subject, '') && isSame(grant.grade, partOf(subject, 'grade'))
const ownSchool: Reach = (grant, subject) => isSame(grant.schoolId, partOf(subject, 'schoolId'))
const ownDistrict: Reach = (grant, subject) => isSame(grant.districtId, partOf(subject, 'districtId'))
/** What is the district's own, and nothing of its schools. */
const onlyDistrict: Reach = (grant, subject) =>
  subject.kind === 'district' && isSame(grant.districtId, subject.districtId)
const ownCourse: Reach = (grant, subject, personId) =>
  subject.kind === 'course' && ownSchool(grant, subject, personId) && subject.teacherId === personId

/** What each role's grant reaches besides its holder. A role that is not listed reaches nothing else. */
const REACH: Partial<Record<Role, Reach>> = {
  guardian: ownPupil,
  pickupPerson: ownPupil,
  teacher: ownCourse,
  classTeacher: ownHomeroom,
  subjectTeacher: ownHomeroom,
  gradeLead: ownGrade,
  dutyTeacher: ownSchool,
  schoolAdmin: ownSchool,
  schoolFinance: ownSchool,
  districtEducation: ownDistrict,
  districtFinance: ownDistrict,
  enforcement: onlyDistrict,
}

function reaches(grant: Grant, personId: string, subject: Subject): boolean {
  if (subject.kind === 'self') return true
  return REACH[grant.role]?.(grant, subject, personId) ?? false
}

/** Two ids that are both unknown are not the same. */
function isSame<Id extends string | number>(one: Id | undefined, other: Id | undefined): boolean {
  return one !== undefined && one === other
}

function partOf<Key extends keyof Room>(subject: Subject, key: Key): Room[Key] | undefined {
  const where: Room = 'schoolId' in subject || 'districtId' in subject || 'homeroomId' in subject ? subject : {}
  return where[key]
}
