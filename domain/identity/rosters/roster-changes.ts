// Lists the changes a clerk confirms: leavers first, because the workbook does not show them.
import type { Person } from '../people/person'
import type { Pupil } from '../pupils/pupil'
import type { Grant } from '../roles/role'
import type { Homeroom } from '../schools/school'
import { ROSTER_CHANGES, type RosterChangeKind } from './contract'
import type { PeopleDifference } from './roster-people'
import type { Leaver } from './roster-pupils'

export interface RosterChange {
  readonly kind: RosterChangeKind
  readonly name: string
  readonly from: string | null
  readonly to: string | null
}

export interface Changing {
  readonly rooms: readonly Homeroom[]
  readonly pupils: readonly Pupil[]
  readonly people: readonly Person[]
  readonly wanted: readonly Pupil[]
  readonly leavers: readonly Leaver[]
  readonly changed: PeopleDifference['changed']
}

/** Those of a whole school. */
export function wholeChanges(about: Changing): readonly RosterChange[] {
  const before = new Map(about.pupils.map((pupil) => [pupil._id, pupil]))
  const moved = about.wanted.flatMap((pupil) => movedFrom(before.get(pupil._id), pupil))
  return [...about.leavers.map(left), ...staffChanges(about), ...endedGuardians(about), ...moved, ...joined(about)]
}

/** New, or back after having left. */
export function joined({ pupils, wanted }: Pick<Changing, 'pupils' | 'wanted'>): readonly RosterChange[] {
  const here = new Set(pupils.filter(({ leftOn }) => leftOn === null).map(({ _id }) => _id))
  return wanted
    .filter(({ _id }) => !here.has(_id))
    .map(({ name, homeroomName }) => ({ kind: 'JOINED', name, from: null, to: homeroomName }))
}

export function countChanges(changes: readonly RosterChange[]): Record<RosterChangeKind, number> {
  const counts = Object.fromEntries(ROSTER_CHANGES.map((kind) => [kind, 0])) as Record<RosterChangeKind, number>
  for (const { kind } of changes) counts[kind] += 1
  return counts
}

function left({ pupil, reason }: Leaver): RosterChange {
  const kind = reason === 'GRADUATED' ? 'GRADUATED' : 'LEFT'
  return { kind, name: pupil.name, from: pupil.homeroomName, to: null }
}

function movedFrom(before: Pupil | undefined, { name, homeroomId, homeroomName }: Pupil): readonly RosterChange[] {
  if (before === undefined || before.leftOn !== null || before.homeroomId === homeroomId) return []
  return [{ kind: 'MOVED', name, from: before.homeroomName, to: homeroomName }]
}

/** Who leaves the staff loses the post with it: one line, not two. */
function staffChanges({ rooms, people, changed }: Changing): readonly RosterChange[] {
  const names = new Map(people.map(({ _id, name }) => [_id, name]))
  const roomNames = new Map(rooms.map(({ _id, name }) => [_id, name]))
  const postIn = (grants: readonly Grant[]) => {
    const posts = grants.filter(({ role }) => role === 'classTeacher')
    return posts.map(({ homeroomId = '' }) => roomNames.get(homeroomId) ?? homeroomId).join('、') || null
  }
  return changed.flatMap(({ _id, ended, given }): RosterChange[] => {
    const name = names.get(_id) ?? ''
    const from = postIn(ended)
    if (ended.some(({ role }) => role === 'teacher')) return [{ kind: 'STAFF_LEFT', name, from, to: null }]
    return from === null ? [] : [{ kind: 'POST_ENDED', name, from, to: postIn(given) }]
  })
}

function endedGuardians({ wanted, changed }: Changing): readonly RosterChange[] {
  const children = new Map(wanted.map((pupil) => [pupil._id, pupil]))
  const ended = changed.flatMap((change) => change.ended).filter(({ role }) => role === 'guardian')
  return ended.flatMap(({ pupilId = '' }) => {
    const child = children.get(pupilId)
    return child ? [{ kind: 'GUARDIAN_ENDED' as const, name: child.name, from: child.homeroomName, to: null }] : []
  })
}
