// The small district the action tests run in: two schools, one person per role, open courses.
import type { Course, Plan, Seating, Term } from '@domain/enrollment/courses/course'
import type { SeatRoll } from '@domain/enrollment/seats/enrollment'
import type { Identity, Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { type Grant, ROLES, type Role } from '@domain/identity/roles/role'
import type { Homeroom, School } from '@domain/identity/schools/school'
import { CONSENT_TEXT_VERSION, type ConsentRecord } from '@domain/privacy/consents/consent'
import type { CourseKind } from '@domain/values/course-kind'
import { fen } from '@domain/values/fen'
import { addDays, datesBetween, instantOf, type SchoolDate, schoolDate, weekdayOf } from '@domain/values/school-date'

/** Wednesday 9 September 2026, 16:05: enrollment is open, no course has begun. */
export const NOW = instantOf(schoolDate('2026-09-09'), '16:05')
export const DISTRICT = 'hechuan'

export const term: Term = {
  id: '2026-autumn',
  name: '2026-2027学年第一学期',
  from: schoolDate('2026-09-01'),
  until: schoolDate('2027-01-22'),
  closures: [],
  makeupFollows: [],
}

export interface Documents {
  readonly identities: Identity[]
  readonly people: Person[]
  readonly schools: School[]
  readonly homerooms: Homeroom[]
  readonly pupils: Pupil[]
  readonly plans: Plan[]
  readonly courses: Course[]
  readonly seatRolls: SeatRoll[]
  readonly consents: ConsentRecord[]
}

const SCHOOLS = [
  { _id: 'qinghe', name: '青禾小学', isRural: false },
  { _id: 'yunling', name: '云岭小学', isRural: true },
] as const

export const LOGIN_OF = (personId: string) => `web:${personId}`

export function school({ _id, name, isRural }: (typeof SCHOOLS)[number]): School {
  return {
    _id,
    name,
    isRural,
    districtId: DISTRICT,
    stage: 'PRIMARY',
    affiliation: 'DISTRICT',
    grades: [1, 2, 3, 4, 5, 6],
  }
}

export function pupil(_id: string, schoolId = 'qinghe', classNumber = 1): Pupil {
  return {
    _id,
    schoolId,
    schoolName: schoolId === 'qinghe' ? '青禾小学' : '云岭小学',
    homeroomId: `${schoolId}-3-${classNumber}`,
    homeroomName: `三(${classNumber})班`,
    grade: 3,
    name: `林${_id}`,
    studentNumber: `N${_id}`,
    joinedOn: null,
    leftOn: null,
    leftReason: null,
  }
}

/** Some guardian agreed to the child's data being processed, in the current words. */
export function consent({ _id, schoolId }: Pick<Pupil, '_id' | 'schoolId'>): ConsentRecord {
  const given = {
    kind: 'GIVEN',
    textVersion: CONSENT_TEXT_VERSION,
    personId: 'guardian',
    at: NOW - 86_400_000,
  } as const
  return { _id, schoolId, entries: [{ ...given, purposes: ['SERVICE'] }] }
}

export function person(_id: string, grants: readonly Grant[]): Person {
  return { _id, name: `王${_id}`, phone: '19900001234', districtId: DISTRICT, importedBySchoolId: null, grants, rev: 0 }
}

/** Signs in as `web:<personId>`. */
export function identity(personId: string): Identity {
  return { _id: LOGIN_OF(personId), personId, boundAt: NOW - 86_400_000, via: 'WEB_ACCOUNT' }
}

export function grant(role: Role, scope: Partial<Grant> = {}): Grant {
  return { role, districtId: DISTRICT, from: schoolDate('2026-08-01'), grantedBy: 'bootstrap', ...scope }
}

export interface CourseWish {
  readonly _id: string
  readonly schoolId?: string
  readonly kind?: CourseKind
  readonly capacity?: number
  readonly weekday?: 1 | 2 | 3 | 4 | 5
  readonly teacherId?: string | null
  readonly grades?: readonly number[]
  readonly seating?: Seating
}

export function course(wish: CourseWish): Course {
  const { _id, schoolId = 'qinghe', kind = 'ENRICHMENT', capacity = 30, weekday = 2, teacherId = null } = wish
  return {
    _id,
    planId: `${schoolId}:${term.id}`,
    schoolId,
    termId: term.id,
    code: _id,
    title: `课程${_id}`,
    kind,
    field: kind === 'CARE' ? 'CARE' : 'SCIENCE',
    grades: wish.grades ?? [3, 4],
    slots: [{ weekday, from: '16:30', until: '17:30' }],
    lessonDates: lessonsOnWeekday(weekday, 10),
    pricePerLesson: fen(kind === 'CARE' ? 200 : 600),
    capacity,
    place: '科技楼203',
    teacherId,
    teacherName: '周老师',
    providerName: null,
    consumables: [],
    ...(wish.seating === undefined ? {} : { seating: wish.seating }),
  }
}

function lessonsOnWeekday(weekday: number, count: number): SchoolDate[] {
  const first = schoolDate('2026-10-12')
  return datesBetween(first, addDays(first, 7 * count - 1)).filter((date) => weekdayOf(date) === weekday)
}

export function rollFor({ _id, planId, capacity }: Course): SeatRoll {
  return { _id, planId, capacity, seatsLeft: capacity, seated: [], waiting: [], rev: 0, touchedAt: 0 }
}

function plan({ _id, name }: (typeof SCHOOLS)[number]): Plan & { readonly termId: string } {
  return {
    _id: `${_id}:${term.id}`,
    schoolId: _id,
    schoolName: name,
    districtId: DISTRICT,
    term,
    termId: term.id,
    opensAt: instantOf(schoolDate('2026-09-07'), '08:00'),
    closesAt: instantOf(schoolDate('2026-09-18'), '18:00'),
    packId: 'demo-2026',
  }
}

/** Where each role's own grant reaches; a role that is not listed has no narrower scope than the district. */
const SCOPES: Partial<Record<Role, Partial<Grant>>> = {
  guardian: { schoolId: 'qinghe', pupilId: 'own' },
  pickupPerson: { schoolId: 'qinghe', pupilId: 'own' },
  teacher: { schoolId: 'qinghe' },
  classTeacher: { schoolId: 'qinghe', homeroomId: 'qinghe-3-1' },
  subjectTeacher: { schoolId: 'qinghe', homeroomId: 'qinghe-3-1', subject: 'MATHEMATICS' },
  gradeLead: { schoolId: 'qinghe', grade: 3 },
  schoolAdmin: { schoolId: 'qinghe' },
  schoolFinance: { schoolId: 'qinghe' },
}

/** Everyone of a role is `<role>`, and `<role>-revoked` held it until a moment ago. `anyone` holds nothing. */
function people(): Person[] {
  return ROLES.flatMap((role) => {
    const grants = role === 'anyone' ? [] : [grant(role, SCOPES[role])]
    const revoked = grants.map((one) => ({ ...one, revokedAt: NOW - 60_000 }))
    return [person(role, grants), person(`${role}-revoked`, revoked)]
  })
}

/**
 * Pupils `own`, `otherClass`, `otherSchool`; courses of the same names, `own` taught by `teacher`.
 * Every child's guardians agreed to the service, but those of `otherClass`.
 */
export function smallWorld(): Documents {
  const everyone = people()
  const pupils = [pupil('own'), pupil('otherClass', 'qinghe', 2), pupil('otherSchool', 'yunling')]
  const courses = [
    course({ _id: 'own', teacherId: 'teacher' }),
    course({ _id: 'otherClass', teacherId: 'otherTeacher', weekday: 3 }),
    course({ _id: 'otherSchool', schoolId: 'yunling' }),
    course({ _id: 'care', kind: 'CARE', weekday: 2 }),
  ]
  return {
    schools: SCHOOLS.map(school),
    homerooms: ['qinghe-3-1', 'qinghe-3-2', 'yunling-3-1'].map(homeroom),
    pupils,
    people: everyone,
    identities: everyone.map(({ _id }) => identity(_id)),
    plans: SCHOOLS.map(plan),
    courses,
    seatRolls: courses.map(rollFor),
    consents: pupils.filter(({ _id }) => _id !== 'otherClass').map(consent),
  }
}

function homeroom(_id: string): Homeroom {
  const [schoolId = '', grade, classNumber] = _id.split('-')
  const name = `三(${classNumber})班`
  return { _id, schoolId, grade: Number(grade), classNumber: Number(classNumber), name, classTeacherId: null }
}

/** Adds `count` families, each with one child `<prefix><n>` and a guardian signing in as `web:g-<prefix><n>`. */
export function addFamilies(documents: Documents, prefix: string, count: number): void {
  for (let n = 1; n <= count; n += 1) {
    const pupilId = `${prefix}${n}`
    const guardian = person(`g-${pupilId}`, [grant('guardian', { schoolId: 'qinghe', pupilId })])
    const child = pupil(pupilId)
    documents.pupils.push(child)
    documents.consents.push(consent(child))
    documents.people.push(guardian)
    documents.identities.push(identity(guardian._id))
  }
}

export function addCourse(documents: Documents, wish: CourseWish): Course {
  const added = course(wish)
  documents.courses.push(added)
  documents.seatRolls.push(rollFor(added))
  return added
}
