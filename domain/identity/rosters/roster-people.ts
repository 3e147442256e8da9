// Compares imported people with known ones: the grants each gains or loses, and the totals.
import type { SchoolDate } from '../../values/school-date'
import type { Counts } from '../../workbooks/workbook-difference'
import type { Person } from '../people/person'
import type { Grant, Role } from '../roles/role'
import type { WantedPerson } from './roster-documents'
import { changeGrants, type Ending, type GrantChange } from './roster-grants'

/** What changes for one person; it holds only while nobody changed the person since (`rev`). */
export interface PersonChange extends GrantChange {
  readonly _id: string
  readonly rev: number
  /** Null when the name stays. */
  readonly name: string | null
}

export interface PeopleDifference {
  readonly added: readonly Person[]
  readonly changed: readonly PersonChange[]
  readonly guardians: Counts
  readonly teachers: Counts
}

/** The school that imports, the day it does, and what ends with it (null: additions only). */
export interface Importing {
  readonly _id: string
  readonly today: SchoolDate
  readonly ending: Ending | null
}

const TEACHING: readonly Role[] = ['teacher', 'classTeacher']
const GUARDING: readonly Role[] = ['guardian']

export function comparePeople(
  current: readonly Person[],
  wanted: readonly WantedPerson[],
  school: Importing,
): PeopleDifference {
  const known = new Map(current.map((person) => [person._id, person]))
  const named = new Map(wanted.map((person) => [person._id, person]))
  const added = wanted.filter(({ _id }) => !known.has(_id)).map((person) => newPerson(person, school))
  const changed = current.flatMap((person) => changeOf(person, named.get(person._id), school))
  const changes = new Map(changed.map((change) => [change._id, change]))
  const count = (roles: readonly Role[]) => countRole(roles, { known, wanted, changes, current, school })
  return { added, changed, guardians: count(GUARDING), teachers: count(TEACHING) }
}

function newPerson({ _id, name, phone, grants }: WantedPerson, school: Importing): Person {
  const districtId = grants[0]?.districtId ?? ''
  return { _id, name, phone, districtId, importedBySchoolId: school._id, grants, rev: 0 }
}

function changeOf(before: Person, wanted: WantedPerson | undefined, school: Importing): PersonChange[] {
  const change = changeGrants(before.grants, wanted?.grants ?? [], { ...school, personId: before._id })
  const name = wanted !== undefined && mayRename(before, wanted, school) ? wanted.name : null
  if (change.given.length + change.ended.length === 0 && name === null) return []
  return [{ ...change, _id: before._id, rev: before.rev, name }]
}

/** Only the school that brought a person in corrects the name; who came by phone alone has none yet. */
function mayRename(before: Person, { name }: WantedPerson, school: Importing): boolean {
  return before.name !== name && (before.importedBySchoolId === school._id || before.name === '')
}

interface Counting {
  readonly known: ReadonlyMap<string, Person>
  readonly wanted: readonly WantedPerson[]
  readonly changes: ReadonlyMap<string, PersonChange>
  readonly current: readonly Person[]
  readonly school: Importing
}

/**
 * Counts people in some roles at this school. Someone known in another role only counts as added here; missing is
 * who holds a role by a roster and is not in this one.
 */
function countRole(roles: readonly Role[], { known, wanted, changes, current, school }: Counting): Counts {
  const holds = (grants: readonly Grant[]) =>
    grants.some(({ role, schoolId }) => roles.includes(role) && schoolId === school._id)
  const named = wanted.filter(({ grants }) => holds(grants))
  const added = named.filter(({ _id }) => !holds(known.get(_id)?.grants ?? []))
  const addedIds = new Set(added.map(({ _id }) => _id))
  const changed = named.filter(({ _id }) => {
    const change = changes.get(_id)
    if (change === undefined || addedIds.has(_id)) return false
    return change.name !== null || holds(change.given) || holds(change.ended)
  })
  const namedIds = new Set(named.map(({ _id }) => _id))
  const ofRoster = ({ grantedBy, revokedAt }: Grant) => grantedBy === 'import' && revokedAt === undefined
  const isMissing = ({ _id, grants }: Person) => !namedIds.has(_id) && holds(grants.filter(ofRoster))
  return {
    added: added.length,
    changed: changed.length,
    unchanged: named.length - added.length - changed.length,
    missing: current.filter(isMissing).length,
  }
}
