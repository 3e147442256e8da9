// Owns how imported people meet those already known: grants are added, never taken away, rewritten or revived.
import type { SchoolDate } from '../school-date'
import type { Counts } from '../workbook-difference'
import type { Person } from './records'
import type { Grant, Role } from './role'
import type { WantedPerson } from './roster-documents'

export interface PersonChange {
  readonly _id: string
  /** Null when the name stays. */
  readonly name: string | null
  readonly newGrants: readonly Grant[]
  /** How many grants the person had when compared: the change holds only while that is still so. */
  readonly knownGrants: number
}

export interface PeopleDifference {
  readonly added: readonly Person[]
  readonly changed: readonly PersonChange[]
  readonly guardians: Counts
  readonly teachers: Counts
}

/** The school that imports, and the day it does. */
export interface Importing {
  readonly _id: string
  readonly today: SchoolDate
}

const TEACHING: readonly Role[] = ['teacher', 'classTeacher']
const GUARDING: readonly Role[] = ['guardian']

export function comparePeople(
  current: readonly Person[],
  wanted: readonly WantedPerson[],
  school: Importing,
): PeopleDifference {
  const known = new Map(current.map((person) => [person._id, person]))
  const added = wanted
    .filter(({ _id }) => !known.has(_id))
    .map(({ _id, name, phone, grants }) => ({
      _id,
      name,
      phone,
      districtId: grants[0]?.districtId ?? '',
      importedBySchoolId: school._id,
      grants,
      rev: 0,
    }))
  const changed = wanted.flatMap((person) => {
    const before = known.get(person._id)
    return before === undefined ? [] : changeOf(before, person, school)
  })
  const changes = new Map(changed.map((change) => [change._id, change]))
  const count = (roles: readonly Role[]) => countRole(roles, { known, wanted, changes, current, school })
  return { added, changed, guardians: count(GUARDING), teachers: count(TEACHING) }
}

function changeOf(before: Person, wanted: WantedPerson, school: Importing): PersonChange[] {
  const newGrants = wanted.grants.filter((grant) => !before.grants.some((held) => settles(held, grant, school.today)))
  const mayRename = before.importedBySchoolId === school._id && before.name !== wanted.name
  if (newGrants.length === 0 && !mayRename) return []
  return [{ _id: before._id, name: mayRename ? wanted.name : null, newGrants, knownGrants: before.grants.length }]
}

/**
 * A held grant settles a wanted one when it says the same and has not run out. A revoked one settles it too:
 * someone took it away on purpose, and a roster does not give it back.
 */
function settles(held: Grant, wanted: Grant, today: SchoolDate): boolean {
  const isSame =
    held.role === wanted.role &&
    held.districtId === wanted.districtId &&
    held.schoolId === wanted.schoolId &&
    held.pupilId === wanted.pupilId &&
    held.homeroomId === wanted.homeroomId
  return isSame && (held.revokedAt !== undefined || held.until === undefined || today <= held.until)
}

interface Counting {
  readonly known: ReadonlyMap<string, Person>
  readonly wanted: readonly WantedPerson[]
  readonly changes: ReadonlyMap<string, PersonChange>
  readonly current: readonly Person[]
  readonly school: Importing
}

/** Counts people in some roles at this school. Someone known in another role only counts as added here. */
function countRole(roles: readonly Role[], { known, wanted, changes, current, school }: Counting): Counts {
  const holds = (grants: readonly Grant[]) =>
    grants.some(({ role, schoolId }) => roles.includes(role) && schoolId === school._id)
  const named = wanted.filter(({ grants }) => holds(grants))
  const added = named.filter(({ _id }) => !holds(known.get(_id)?.grants ?? []))
  const addedIds = new Set(added.map(({ _id }) => _id))
  const changed = named.filter(({ _id }) => {
    const change = changes.get(_id)
    return change !== undefined && !addedIds.has(_id) && (change.name !== null || holds(change.newGrants))
  })
  const namedIds = new Set(named.map(({ _id }) => _id))
  return {
    added: added.length,
    changed: changed.length,
    unchanged: named.length - added.length - changed.length,
    missing: current.filter(({ _id, grants }) => holds(grants) && !namedIds.has(_id)).length,
  }
}
