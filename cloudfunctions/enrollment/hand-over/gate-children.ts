// Shows the children that leave by a gate: when, how, and who may fetch each.
import { fetchersOf, type Kin, namedFor } from '@domain/enrollment/hand-over/fetchers-of'
import { type Gate, gateOf, gatesOn } from '@domain/enrollment/hand-over/gate-plan'
import type { Leaving } from '@domain/enrollment/hand-over/leaving-of'
import { mustBeInPerson, wayOn } from '@domain/enrollment/hand-over/leaving-way'
import { seenByPupil } from '@domain/enrollment/roll-call/merge-marks'
import { kinGrantOf } from '@domain/identity/families/kinship'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolDate } from '@domain/values/school-date'
import type { SchoolAfternoon } from './find-gate-day'

export interface LeavingChild {
  readonly pupil: Pupil
  readonly leaving: Leaving
  readonly gate: Gate | null
}

/** Erased meanwhile: on no list. */
export function leavingChildren(afternoon: SchoolAfternoon): readonly LeavingChild[] {
  const gates = gatesOn(afternoon.gatePlan, afternoon.date)
  const byId = new Map(afternoon.pupils.map((pupil) => [pupil._id, pupil]))
  return afternoon.leavings.flatMap((leaving) => {
    const pupil = byId.get(leaving.pupilId)
    return pupil === undefined ? [] : [{ pupil, leaving, gate: gateOf(gates, pupil.grade) }]
  })
}

/** Guardians first. */
export function kinOfChild(people: readonly Person[], pupilId: string, date: SchoolDate): readonly Kin[] {
  const kin = people.flatMap((person) => {
    const grant = kinGrantOf(person, pupilId, date)
    if (grant === null) return []
    const { relation = null, role } = grant
    return [{ personId: person._id, name: person.name || relation || '', relation, role }]
  })
  return kin.sort((one, other) => Number(one.role !== 'guardian') - Number(other.role !== 'guardian'))
}

export function judgedOf(afternoon: SchoolAfternoon, { pupil, leaving }: Omit<LeavingChild, 'gate'>) {
  const { people, bars, papers, date } = afternoon
  const kin = kinOfChild(people, pupil._id, date)
  const signed = papers.find(({ _id }) => _id === pupil._id)?.signed ?? []
  return {
    isSmall: mustBeInPerson(pupil.grade, date),
    way: wayOn(pupil.grade, signed, date).way,
    fetchers: fetchersOf({ pupilId: pupil._id, kin, day: leaving.day, bars, date }),
  }
}

/** Whom one may call or write to about the child: nobody who is held at the gate. */
export function reachableKin(afternoon: SchoolAfternoon, child: Omit<LeavingChild, 'gate'>): readonly Kin[] {
  const { fetchers } = judgedOf(afternoon, child)
  const held = new Set(fetchers.filter(({ isHeld }) => isHeld).map(({ who }) => who))
  return kinOfChild(afternoon.people, child.pupil._id, afternoon.date).filter(({ personId }) => !held.has(personId))
}

/** Who named somebody for today, else a guardian; of everybody else no number is needed at a gate. */
export function toCallFor(afternoon: SchoolAfternoon, child: LeavingChild) {
  if (!judgedOf(afternoon, child).fetchers.some(({ kind }) => kind === 'GUEST')) return null
  const named = namedFor(child.leaving.day)
  const kin = reachableKin(afternoon, child).filter(({ role }) => role === 'guardian')
  const one = kin.find(({ personId }) => personId === named?.byId) ?? kin[0]
  const phone = afternoon.people.find(({ _id }) => _id === one?.personId)?.phone ?? ''
  return one === undefined || phone === '' ? null : { name: one.name, relation: one.relation, phone }
}

export function gateChildView(afternoon: SchoolAfternoon, child: LeavingChild) {
  const { pupil, leaving } = child
  const { isSmall, way, fetchers } = judgedOf(afternoon, child)
  return {
    pupilId: pupil._id,
    name: pupil.name,
    homeroomName: pupil.homeroomName,
    at: leaving.at,
    place: leaving.place,
    isSmall,
    way,
    fetchers: fetchers.map((fetcher) => ({ ...fetcher })),
    isMissing: isMissing(afternoon, leaving),
  }
}

/** By the roll call of the lesson it comes from. */
function isMissing({ rollCalls }: SchoolAfternoon, { courseId, pupilId }: Leaving): boolean {
  const rollCall = rollCalls.find((one) => one.courseId === courseId)
  return rollCall !== undefined && seenByPupil(rollCall.marks).get(pupilId)?.mark === 'MISSING'
}

/** By the hour, then by name, as on paper. */
export function inLeavingOrder<Child extends { readonly at: string; readonly name: string }>(
  children: readonly Child[],
): readonly Child[] {
  return [...children].sort(
    (one, other) => one.at.localeCompare(other.at) || one.name.localeCompare(other.name, 'zh-Hans-CN'),
  )
}
