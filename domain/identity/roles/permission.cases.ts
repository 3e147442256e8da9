// Golden table of access: every role × kind of subject, and which ids must match the grant.
import type { Role } from './role'

export const SUBJECT_KINDS = ['self', 'pupil', 'homeroom', 'school', 'course', 'district'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

/** The parts of a subject that can be one's own or another's. `person`: teaches the course. */
export const PARTS = ['pupilId', 'homeroomId', 'grade', 'schoolId', 'districtId', 'person'] as const
export type Part = (typeof PARTS)[number]

/** What each kind of subject says of itself. */
export const PARTS_OF: Readonly<Record<SubjectKind, readonly Part[]>> = {
  self: [],
  pupil: ['pupilId', 'homeroomId', 'grade', 'schoolId', 'districtId'],
  homeroom: ['homeroomId', 'grade', 'schoolId', 'districtId'],
  school: ['schoolId', 'districtId'],
  course: ['schoolId', 'person'],
  district: ['districtId'],
}

/** All of these must be the grant's own, and known; `null`: out of reach whatever it is. */
type Row = Readonly<Record<Exclude<SubjectKind, 'self'>, readonly Part[] | null>>

const nothing: Row = { pupil: null, homeroom: null, school: null, course: null, district: null }
const ownChild: Row = { ...nothing, pupil: ['pupilId'] }
const wholeSchool: Row = {
  ...nothing,
  pupil: ['schoolId'],
  homeroom: ['schoolId'],
  school: ['schoolId'],
  course: ['schoolId'],
}
/** A course does not say its district: nobody of the district asks for one by itself. */
const wholeDistrict: Row = {
  ...nothing,
  pupil: ['districtId'],
  homeroom: ['districtId'],
  school: ['districtId'],
  district: ['districtId'],
}

/** Everybody reaches what is about themselves alone. */
export const REACHED: Readonly<Record<Role, Row>> = {
  guardian: ownChild,
  pickupPerson: ownChild,
  teacher: { ...nothing, course: ['schoolId', 'person'] },
  classTeacher: { ...nothing, pupil: ['homeroomId'], homeroom: ['homeroomId'] },
  subjectTeacher: { ...nothing, pupil: ['homeroomId'], homeroom: ['homeroomId'] },
  gradeLead: { ...nothing, pupil: ['grade', 'schoolId'], homeroom: ['grade', 'schoolId'] },
  dutyTeacher: wholeSchool,
  schoolAdmin: wholeSchool,
  schoolFinance: wholeSchool,
  districtEducation: wholeDistrict,
  districtFinance: wholeDistrict,
  enforcement: { ...nothing, district: ['districtId'] },
  expert: nothing,
  provider: nothing,
  instructor: nothing,
  institution: nothing,
  anyone: nothing,
}
