// Builds the documents a roster describes: homerooms, pupils, people with grants, the staff list.
import type { SchoolDate } from '../../values/school-date'
import { homeroomName } from '../../workbooks/workbook-grade'
import type { Pupil } from '../pupils/pupil'
import type { Grant } from '../roles/role'
import type { Homeroom, School } from '../schools/school'
import type { RosterPupil, RosterTeacher } from './roster-rows'

/** Ids by content; hashing is done outside, so that rules stay pure. */
export interface RosterIds {
  readonly person: (phone: string) => string
  readonly pupil: (studentNumber: string) => string
}

/** Whom a roster names; where it stands in the workbook does not matter here. */
export interface NamedRoster {
  readonly pupils: readonly Omit<RosterPupil, 'sheet' | 'row' | 'withoutMobile'>[]
  readonly teachers: readonly Omit<RosterTeacher, 'row'>[]
}

/** One line of a school's staff list, kept in the school's document: the course plan names teachers by number. */
export interface StaffEntry {
  readonly number: string
  readonly personId: string
  readonly name: string
  /** Day of the yearly check of the background (未成年人保护法 §62); absent or null: none on record. */
  readonly backgroundCheckedOn?: SchoolDate | null | undefined
}

/** A school as the imports see it. */
export type SchoolWithStaff = School & { readonly staff?: readonly StaffEntry[] }

export interface WantedPerson {
  readonly _id: string
  readonly name: string
  readonly phone: string
  readonly grants: readonly Grant[]
}

export interface WantedRoster {
  readonly homerooms: readonly Homeroom[]
  readonly pupils: readonly Pupil[]
  readonly people: readonly WantedPerson[]
  /** Null when the workbook has no teachers: the list stays as it is. */
  readonly staff: readonly StaffEntry[] | null
  /** How many pupils it names whose data was deleted at the family's wish: they are not brought back. */
  readonly erased: number
}

export interface RosterContext {
  readonly school: Pick<School, '_id' | 'name' | 'districtId'>
  readonly ids: RosterIds
  /** Grants hold from the day of the import. */
  readonly today: SchoolDate
  /** Ids of pupils whose data was deleted at the family's wish; absent where none can be. */
  readonly erased?: ReadonlySet<string>
}

export function wantedRoster(named: NamedRoster, context: RosterContext): WantedRoster {
  const pupils = named.pupils.filter(({ studentNumber }) => !context.erased?.has(context.ids.pupil(studentNumber)))
  const roster: NamedRoster = { pupils, teachers: named.teachers }
  return {
    erased: named.pupils.length - pupils.length,
    homerooms: homeroomsOf(roster, context),
    pupils: pupils.map((pupil) => ({
      _id: context.ids.pupil(pupil.studentNumber),
      schoolId: context.school._id,
      schoolName: context.school.name,
      homeroomId: homeroomIdOf(context, pupil),
      homeroomName: homeroomName(pupil.grade, pupil.classNumber),
      grade: pupil.grade,
      name: pupil.name,
      studentNumber: pupil.studentNumber,
      joinedOn: context.today,
      leftOn: null,
      leftReason: null,
    })),
    people: peopleOf(roster, context),
    staff: staffOf(roster.teachers, context),
  }
}

function homeroomIdOf(context: RosterContext, room: { readonly grade: number; readonly classNumber: number }): string {
  return `${context.school._id}-${room.grade}-${room.classNumber}`
}

function homeroomsOf(roster: NamedRoster, context: RosterContext): Homeroom[] {
  const classTeachers = new Map(
    roster.teachers.flatMap(({ homeroom, phone }) =>
      homeroom === null ? [] : [[homeroomIdOf(context, homeroom), context.ids.person(phone)]],
    ),
  )
  const rooms = new Map<string, Homeroom>()
  for (const { grade, classNumber } of roster.pupils) {
    const _id = homeroomIdOf(context, { grade, classNumber })
    rooms.set(_id, {
      _id,
      schoolId: context.school._id,
      grade,
      classNumber,
      name: homeroomName(grade, classNumber),
      classTeacherId: classTeachers.get(_id) ?? null,
    })
  }
  return [...rooms.values()]
}

/** One person per phone, with every grant the workbook gives. A teacher's name is taken from the staff, else the first row's. */
function peopleOf(roster: NamedRoster, context: RosterContext): WantedPerson[] {
  const people = new Map<string, { name: string; phone: string; grants: Grant[] }>()
  const add = (person: { readonly name: string; readonly phone: string }, grants: readonly Grant[]) => {
    const known = people.get(person.phone) ?? { name: person.name, phone: person.phone, grants: [] }
    known.grants.push(...grants)
    people.set(person.phone, known)
  }
  const scope = {
    districtId: context.school.districtId,
    schoolId: context.school._id,
    from: context.today,
    grantedBy: 'import',
  }
  for (const teacher of roster.teachers) {
    add(teacher, [
      { ...scope, role: 'teacher' },
      ...(teacher.homeroom === null
        ? []
        : [{ ...scope, role: 'classTeacher' as const, homeroomId: homeroomIdOf(context, teacher.homeroom) }]),
    ])
  }
  for (const pupil of roster.pupils) {
    const byPhone = new Map(pupil.guardians.map((guardian) => [guardian.phone, guardian]))
    for (const guardian of byPhone.values()) {
      const called = guardian.relation === undefined ? {} : { relation: guardian.relation }
      add(guardian, [{ ...scope, role: 'guardian', pupilId: context.ids.pupil(pupil.studentNumber), ...called }])
    }
  }
  return [...people.values()].map((person) => ({ _id: context.ids.person(person.phone), ...person }))
}

function staffOf(teachers: NamedRoster['teachers'], context: RosterContext): StaffEntry[] | null {
  if (teachers.length === 0) return null
  return teachers
    .map(({ number, phone, name }) => ({ number, personId: context.ids.person(phone), name }))
    .sort((a, b) => (a.number < b.number ? -1 : 1))
}
