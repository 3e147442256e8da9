// A school that gives its seats out by wishes: families, courses, and the office's steps.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { addCourse, addFamilies, grant, identity, LOGIN_OF, person, smallWorld } from '../world/world'

export const PLACE = { schoolId: 'qinghe', termId: '2026-autumn' }
export const PLAN_ID = 'qinghe:2026-autumn'
export const FAMILIES = 12
export const SEATS = 4

export const DAYS = {
  opensOn: '2026-09-10',
  closesOn: '2026-09-11',
  numberName: '双色球开奖号码',
  numberOn: '2026-09-13',
  aWeek: 3,
  aTerm: 2,
  priorities: ['SIBLINGS_TOGETHER' as const],
}
export const NUMBER = '03 08 15 22 27 31 + 09'

/** Twelve children for two small courses at one hour and a roomy one; c1 and c2 are of one mother and one father. */
export async function startDrawWorld(): Promise<LocalCloud> {
  const world = smallWorld()
  addFamilies(world, 'c', FAMILIES)
  for (const [_id, weekday, capacity] of [
    ['chess', 5, SEATS],
    ['clay', 5, SEATS],
    ['robots', 2, 30],
  ] as const) {
    addCourse(world, { _id, weekday, capacity })
  }
  addCourse(world, { _id: 'football', weekday: 1, seating: 'FIRST_COME' })
  addCourse(world, { _id: 'band', weekday: 3, capacity: 9, seating: 'INVITATION' })
  addCourse(world, { _id: 'choir', weekday: 4, capacity: 3, seating: 'INVITATION' })
  const children = ['c1', 'c2'].map((pupilId) => grant('guardian', { schoolId: 'qinghe', pupilId, relation: '爸爸' }))
  const office = [person('office', [grant('schoolAdmin', { schoolId: 'qinghe' })]), person('father', children)]
  world.people.push(...office)
  world.identities.push(...office.map(({ _id }) => identity(_id)))
  return startDistrict(await buildBundles(), world)
}

/** The first calls are let through, and the connection is gone for all that follow. */
export async function cutOffAfter(cloud: LocalCloud, calls: number, act: () => Promise<unknown>): Promise<void> {
  cloud.faults.inject({ kind: 'delay', delayMs: 0, count: calls })
  cloud.faults.inject({ kind: 'dropBefore' })
  await act()
  cloud.faults.clear()
}

export type Wishing = ActionInput<'enrollment.saveWishes'>['children'][number]

export function wishing(pupilId: string, wishes: readonly string[], more: Partial<Wishing> = {}): Wishing {
  return { pupilId, rev: 0, wishes: [...wishes], atMost: { aWeek: 2, aTerm: 2 }, ...more }
}

export function saving(
  children: readonly Wishing[],
  together: ActionInput<'enrollment.saveWishes'>['together'] = [],
): ActionInput<'enrollment.saveWishes'> {
  return { consentVersion: ENROLLMENT_CONSENT_VERSION, children: [...children], together }
}

export function drawAskers(cloud: () => LocalCloud) {
  async function ask<Name extends ActionName>(who: string | null, name: Name, input: ActionInput<Name>) {
    const { answer } = await call(cloud(), who === null ? null : LOGIN_OF(who), { name, input })
    return answer
  }
  async function given<Name extends ActionName>(who: string | null, name: Name, input: ActionInput<Name>) {
    const answer = await ask(who, name, input)
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
    return answer.value as ActionOutput<Name>
  }
  const at = (day: string, time = '09:00') => cloud().clock.set(instantOf(schoolDate(day), time))
  const shown = () => given('schoolAdmin', 'enrollment.getSchoolDraw', { schoolId: PLACE.schoolId })
  async function publishedFile(): Promise<string> {
    const parts: string[] = []
    for (let part = 0, of = 1; part < of; part += 1) {
      const piece = await given(null, 'enrollment.getDrawFile', { planId: PLAN_ID, part })
      parts.push(piece.text ?? '')
      of = piece.parts
    }
    return parts.join('')
  }
  return { ask, given, at, shown, publishedFile }
}
