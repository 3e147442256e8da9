// Owns what an import of a roster changes: only what differs is written, and nothing is ever removed.
import type { Homeroom, Person, Pupil } from './records'
import type { StaffEntry, WantedRoster } from './roster-documents'
import { type Counts, comparePeople, type Importing, type PeopleDifference } from './roster-people'

export interface CurrentRoster {
  readonly homerooms: readonly Homeroom[]
  readonly pupils: readonly Pupil[]
  /** Everyone this school brought in, and everyone the workbook names who is known already. */
  readonly people: readonly Person[]
  readonly staff: readonly StaffEntry[]
}

/** Documents of one collection that share a change: one update writes it to all of them. */
export interface SharedChange<Document> {
  readonly ids: readonly string[]
  readonly values: Partial<Document>
}

export interface RosterDifference {
  readonly summary: {
    readonly pupils: Counts
    readonly guardians: Counts
    readonly homerooms: Counts
    readonly teachers: Counts
  }
  readonly homerooms: { readonly added: readonly Homeroom[]; readonly changed: readonly SharedChange<Homeroom>[] }
  readonly pupils: { readonly added: readonly Pupil[]; readonly changed: readonly SharedChange<Pupil>[] }
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

interface Document {
  readonly _id: string
}

function compareDocuments<D extends Document>(current: readonly D[], wanted: readonly D[]) {
  const stored = new Map(current.map((document) => [document._id, document]))
  const added = wanted.filter(({ _id }) => !stored.has(_id))
  const changes = wanted.flatMap((document) => {
    const before = stored.get(document._id)
    const values = before === undefined ? {} : changedValues(before, document)
    return Object.keys(values).length === 0 ? [] : [{ _id: document._id, values }]
  })
  const named = new Set(wanted.map(({ _id }) => _id))
  const counts: Counts = {
    added: added.length,
    changed: changes.length,
    unchanged: wanted.length - added.length - changes.length,
    missing: current.filter(({ _id }) => !named.has(_id)).length,
  }
  return { added, changed: grouped(changes), counts }
}

function changedValues<D extends Document>(before: D, after: D): Partial<D> {
  const values: Partial<D> = {}
  for (const key of Object.keys(after) as (keyof D)[]) {
    if (before[key] !== after[key]) values[key] = after[key]
  }
  return values
}

/** When a whole class moves up a grade, every pupil of it changes alike: one update instead of forty. */
function grouped<D extends Document>(
  changes: readonly { readonly _id: string; readonly values: Partial<D> }[],
): SharedChange<D>[] {
  const groups = new Map<string, { ids: string[]; values: Partial<D> }>()
  for (const { _id, values } of changes) {
    const key = JSON.stringify(values)
    const group = groups.get(key) ?? { ids: [], values }
    group.ids.push(_id)
    groups.set(key, group)
  }
  return [...groups.values()]
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
