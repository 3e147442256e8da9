// A small district ready for billing: children in courses and care, one waiver, consumables.

import type { StoredBill } from '@domain/billing/bills/stored-bill'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { fen } from '@domain/values/fen'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { addFamilies, course, LOGIN_OF, rollFor, smallWorld, term } from '../world/world'

/** Enrollment is over: 18 September, 18:00, to the minute. */
export const CLOSED_AT = instantOf(schoolDate('2026-09-18'), '18:00')
export const SCHOOL = { schoolId: 'qinghe' } as const
export const billOf = (pupilId: string) => `qinghe:${term.id}:${pupilId}`
export const guardianOf = (pupilId: string) => LOGIN_OF(`g-${pupilId}`)

const clay = { name: '陶泥', spec: '5千克', unitPrice: fen(4_300), quantity: 2, mode: 'ENTRUSTED' } as const
const apron = { name: '围裙', spec: '均码', unitPrice: fen(1_500), quantity: 1, mode: 'SELF' } as const

/** What each child takes: Tuesdays and Fridays from 13 October on, ten lessons each, care on the Tuesdays. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  b1: ['pottery'],
  b2: ['own', 'care'],
  b3: ['own', 'care'],
  b4: ['own'],
  b5: ['own'],
  b6: ['single'],
  b7: ['single', 'care'],
}

export async function startBilledWorld(): Promise<LocalCloud> {
  const world = smallWorld()
  addFamilies(world, 'b', 8)
  const pottery = { ...course({ _id: 'pottery', weekday: 5 }), consumables: [clay, apron] }
  const single = course({ _id: 'single', weekday: 5, capacity: 1 })
  world.courses.push(pottery, single)
  world.seatRolls.push(rollFor(pottery), rollFor(single))
  const cloud = await startDistrict(await buildBundles(), world)
  const source = { document: '减免办法', number: '', clause: '', date: '2026-08-20', demonstration: true }
  const waiver = {
    _id: 'w',
    pupilId: 'b5',
    termId: term.id,
    basisPoints: 5_000,
    source,
    from: term.from,
    until: term.until,
  }
  await stored('waivers').add(waiver)
  for (const [pupilId, courses] of Object.entries(TAKES)) {
    for (const courseId of courses) {
      const input = { pupilId, courseId, consentVersion: ENROLLMENT_CONSENT_VERSION }
      await call(cloud, guardianOf(pupilId), { name: 'enrollment.enrollPupil', input })
    }
  }
  return cloud
}

/** Asks as somebody, and notes the round trips by action. */
export function asking(cloud: () => LocalCloud, trips: Map<ActionName, number>) {
  return async <Name extends ActionName>(login: string, name: Name, input: ActionInput<Name>) => {
    const called = await call(cloud(), login, { name, input })
    trips.set(name, Math.max(called.trips, trips.get(name) ?? 0))
    return called.answer
  }
}

export function answered<Name extends ActionName>(answer: { readonly ok: boolean }): ActionOutput<Name> {
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value as ActionOutput<Name>
}

export const refused = (code: string, data: object = {}) => ({ ok: false, error: { code, ...data } })

export async function storedBill(pupilId: string): Promise<StoredBill> {
  const [bill] = await readAll<StoredBill>('bills', { _id: billOf(pupilId) })
  if (bill === undefined) throw new Error(`no bill of ${pupilId}`)
  return bill
}

/** The school canceled a lesson of a course. */
export async function cancelLesson(courseId: string, date: string): Promise<void> {
  await stored('lessonRecords').add({
    _id: `${courseId}:${date}`,
    planId: `qinghe:${term.id}`,
    schoolId: 'qinghe',
    courseId,
    date,
    state: 'CANCELED',
    cancelReason: 'SCHOOL',
    rev: 1,
    isNews: true,
  })
}
