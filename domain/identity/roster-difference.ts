// Owns what an import of a roster changes: only what differs is written, and nothing is ever removed.
import { type Counts, compareDocuments, type Difference } from '../workbook-difference'
import type { Homeroom, Person, Pupil } from './records'
import type { StaffEntry, WantedRoster } from './roster-documents'
import { comparePeople, type Importing, type PeopleDifference } from './roster-people'

export interface CurrentRoster {
  readonly homerooms: readonly Homeroom[]
  readonly pupils: readonly Pupil[]
  /** Everyone this school brought in, and everyone the workbook names who is known already. */
  readonly people: readonly Person[]
  readonly staff: readonly StaffEntry[]
}

export interface RosterDifference {
  readonly summary: {
    readonly pupils: Counts
    readonly guardians: Counts
    readonly homerooms: Counts
    readonly teachers: Counts
  }
  readonly homerooms: Difference<Homeroom>
  readonly pupils: Difference<Pupil>
  readonly people: PeopleDifference
  /** The staff list to store, or null when it is right already. */
  readonly staff: readonly StaffEntry[] | null
}

export function compareRoster(current: CurrentRoster, wanted: WantedRoster, school: Importing): RosterDifference {
  const posts = new Map(current.homerooms.map(({ _id, classTeacherId }) => [_id, classTeacherId]))
  const rooms = wanted.homerooms.map((room) => ({
    ...room,
    classTeacherId: room.classTeacherId ?? posts.get(room._id) ?? null,
  }))
  const homerooms = compareDocuments(current.homerooms, rooms)
  const pupils = compareDocuments(current.pupils, wanted.pupils)
  const people = comparePeople(current.people, wanted.people, school)
  return {
    summary: {
      pupils: pupils.counts,
      homerooms: homerooms.counts,
      guardians: people.guardians,
      teachers: people.teachers,
    },
    homerooms,
    pupils,
    people,
    staff: mergedStaff(current.staff, wanted.staff),
  }
}

/** Teachers who left stay in the list until they are removed by name: running courses still point at them. */
function mergedStaff(current: readonly StaffEntry[], wanted: readonly StaffEntry[] | null): StaffEntry[] | null {
  if (wanted === null) return null
  const merged = new Map([...current, ...wanted].map((entry) => [entry.number, entry]))
  const list = [...merged.values()].sort((a, b) => (a.number < b.number ? -1 : 1))
  const same = list.length === current.length && list.every((entry, index) => isSameEntry(entry, current[index]))
  return same ? null : list
}

function isSameEntry(entry: StaffEntry, other: StaffEntry | undefined): boolean {
  return entry.number === other?.number && entry.personId === other.personId && entry.name === other.name
}
