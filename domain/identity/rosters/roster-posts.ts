// Works out each homeroom's class teacher and the staff list after a roster import.
import { compareDocuments, type Difference } from '../../workbooks/workbook-difference'
import type { Grant } from '../roles/role'
import type { Homeroom } from '../schools/school'
import type { StaffEntry } from './roster-documents'

/** Whether somebody still holds a role once the import is stored. Additions end nothing: then everybody does. */
export type StillHolds = (personId: string, isHeld: (grant: Grant) => boolean) => boolean

/** A class teacher whom the workbook does not replace stays as long as the post is held. */
export function compareHomerooms(
  current: readonly Homeroom[],
  wanted: readonly Homeroom[],
  stillHolds: StillHolds,
): Difference<Homeroom> {
  const stored = new Map(current.map((room) => [room._id, room]))
  const leaderOf = (room: Homeroom): string | null => {
    const leader = stored.get(room._id)?.classTeacherId ?? null
    return leader !== null && stillHolds(leader, (grant) => isPostIn(grant, room)) ? leader : null
  }
  const rooms = wanted.map((room) => ({
    ...room,
    name: stored.get(room._id)?.name ?? room.name,
    classTeacherId: room.classTeacherId ?? leaderOf(room),
  }))
  const { added, changed, counts } = compareDocuments(current, rooms)
  const named = new Set(wanted.map(({ _id }) => _id))
  const left = current.filter((room) => !named.has(room._id) && room.classTeacherId !== leaderOf(room))
  const leaderless = left.length === 0 ? [] : [{ ids: left.map(({ _id }) => _id), values: { classTeacherId: null } }]
  return { added, changed: [...changed, ...leaderless], counts }
}

function isPostIn({ role, homeroomId }: Grant, { _id }: Homeroom): boolean {
  return role === 'classTeacher' && homeroomId === _id
}

/** The list to store, or null when it is right already: those named, and those who still teach. */
export function mergeStaff(
  current: readonly StaffEntry[],
  wanted: readonly StaffEntry[] | null,
  stillTeaches: (personId: string) => boolean,
): readonly StaffEntry[] | null {
  if (wanted === null) return null
  const staying = current.filter(({ personId }) => stillTeaches(personId))
  const checked = new Map(current.map(({ personId, backgroundCheckedOn }) => [personId, backgroundCheckedOn]))
  const named = wanted.map((entry) => withCheck(entry, checked.get(entry.personId)))
  const merged = new Map([...staying, ...named].map((entry) => [entry.number, entry]))
  const list = [...merged.values()].sort((a, b) => (a.number < b.number ? -1 : 1))
  const same = list.length === current.length && list.every((entry, index) => isSameEntry(entry, current[index]))
  return same ? null : list
}

/** A workbook says nothing of it: what is known stays. */
function withCheck(entry: StaffEntry, backgroundCheckedOn: StaffEntry['backgroundCheckedOn']): StaffEntry {
  return backgroundCheckedOn === undefined ? entry : { ...entry, backgroundCheckedOn }
}

function isSameEntry(entry: StaffEntry, other: StaffEntry | undefined): boolean {
  return entry.number === other?.number && entry.personId === other.personId && entry.name === other.name
}
