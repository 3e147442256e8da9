// Lists the changes a clerk confirms, old and new; leavers come first.
import { maskedPhone } from '../../values/masked-phone'
import type { Person } from '../people/person'
import type { Pupil } from '../pupils/pupil'
import type { Grant } from '../roles/role'
import type { Homeroom } from '../schools/school'
import { ROSTER_CHANGES, type RosterChangeKind } from './contract'
import type { PersonChange } from './roster-people'
import type { Leaver } from './roster-pupils'

export interface RosterChange {
  readonly kind: RosterChangeKind
  /** The pupil it is about, for what touches the pupil's places; null for the staff. */
  readonly pupilId: string | null
  /** The pupil or the teacher. */
  readonly name: string
  readonly number: string | null
  readonly homeroom: string | null
  /** Homeroom, name, post or guardian, as it was and as it will be. */
  readonly from: string | null
  readonly to: string | null
  /** Where it stands in the workbook; null: it is not in it. */
  readonly source: string | null
}

export interface Changing {
  readonly rooms: readonly Homeroom[]
  readonly pupils: readonly Pupil[]
  readonly people: readonly Person[]
  readonly wanted: readonly Pupil[]
  readonly leavers: readonly Leaver[]
  readonly changed: readonly PersonChange[]
  readonly sources: ReadonlyMap<string, string>
}

export function listChanges(about: Changing): readonly RosterChange[] {
  const before = new Map(about.pupils.map((pupil) => [pupil._id, pupil]))
  const present = (pupil: Pupil) => before.get(pupil._id)?.leftOn === null
  const staying = about.wanted.filter(present)
  const at = (pupil: Pupil) => about.sources.get(pupil._id) ?? null
  return [
    ...about.leavers.map(left),
    ...staffChanges(about),
    ...guardianChanges(about, staying),
    ...staying.flatMap((pupil) => movedFrom(before.get(pupil._id), pupil, at(pupil))),
    ...staying.flatMap((pupil) => renamedFrom(before.get(pupil._id), pupil, at(pupil))),
    ...about.wanted.filter((pupil) => !present(pupil)).map((pupil) => joined(pupil, at(pupil))),
  ]
}

export function countChanges(changes: readonly RosterChange[]): Record<RosterChangeKind, number> {
  const counts = Object.fromEntries(ROSTER_CHANGES.map((kind) => [kind, 0])) as Record<RosterChangeKind, number>
  for (const { kind } of changes) counts[kind] += 1
  return counts
}

function ofPupil({ _id, name, studentNumber, homeroomName }: Pupil) {
  return { pupilId: _id, name, number: studentNumber, homeroom: homeroomName }
}

function left({ pupil, reason }: Leaver): RosterChange {
  const kind = reason === 'GRADUATED' ? 'GRADUATED' : 'LEFT'
  return { kind, ...ofPupil(pupil), from: pupil.homeroomName, to: null, source: null }
}

/** New, or back after having left. */
function joined(pupil: Pupil, source: string | null): RosterChange {
  return { kind: 'JOINED', ...ofPupil(pupil), from: null, to: pupil.homeroomName, source }
}

function movedFrom(before: Pupil | undefined, pupil: Pupil, source: string | null): readonly RosterChange[] {
  if (before === undefined || before.homeroomId === pupil.homeroomId) return []
  return [{ kind: 'MOVED', ...ofPupil(pupil), from: before.homeroomName, to: pupil.homeroomName, source }]
}

function renamedFrom(before: Pupil | undefined, pupil: Pupil, source: string | null): readonly RosterChange[] {
  if (before === undefined || before.name === pupil.name) return []
  return [{ kind: 'RENAMED', ...ofPupil(pupil), from: before.name, to: pupil.name, source }]
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
    const who = { pupilId: null, name: names.get(_id) ?? '', number: null, homeroom: null, source: null }
    const [from, to] = [postIn(ended), postIn(given)]
    if (ended.some(({ role }) => role === 'teacher')) return [{ kind: 'STAFF_LEFT', ...who, from, to: null }]
    if (given.some(({ role }) => role === 'teacher')) return [{ kind: 'STAFF_JOINED', ...who, from, to }]
    return from === null && to === null ? [] : [{ kind: 'POST_ENDED', ...who, from, to }]
  })
}

/** Of children who were here before: for a new child, the guardians are part of joining. */
function guardianChanges({ people, changed, sources }: Changing, staying: readonly Pupil[]): readonly RosterChange[] {
  const children = new Map(staying.map((pupil) => [pupil._id, pupil]))
  const persons = new Map(people.map((person) => [person._id, person]))
  const lines = (grants: readonly Grant[], personId: string, kind: 'GUARDIAN_ENDED' | 'GUARDIAN_ADDED') =>
    grants.flatMap(({ role, pupilId = '' }): RosterChange[] => {
      const child = role === 'guardian' ? children.get(pupilId) : undefined
      const person = persons.get(personId)
      if (child === undefined || person === undefined) return []
      const said = `${person.name} ${maskedPhone(person.phone)}`
      const isEnded = kind === 'GUARDIAN_ENDED'
      const change = { from: isEnded ? said : null, to: isEnded ? null : said }
      return [{ kind, ...ofPupil(child), ...change, source: sources.get(pupilId) ?? null }]
    })
  const ended = changed.flatMap((change) => lines(change.ended, change._id, 'GUARDIAN_ENDED'))
  return [...ended, ...changed.flatMap((change) => lines(change.given, change._id, 'GUARDIAN_ADDED'))]
}
