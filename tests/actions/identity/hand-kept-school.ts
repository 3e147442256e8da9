// A school whose clerk keeps classes, pupils and staff by hand, and what its tests ask and read.
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Homeroom } from '@domain/identity/schools/school'
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { dateAt } from '@domain/values/school-date'
import { personIdOf } from '@functions/identity/rosters/roster-ids'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll } from '../world/stored'
import { DISTRICT, grant, identity, NOW, person, smallWorld } from '../world/world'
import { given, outcomeOf, storedPerson } from './identity-answers'

export const schoolId = 'qinghe'
export const today = dateAt(NOW)
let cloud: LocalCloud

/** Starts it before the tests of a file and closes it after them; the clock and faults are set back between. */
export function keepSchoolByHand(): { readonly cloud: () => LocalCloud } {
  jest.setTimeout(180_000)
  beforeAll(async () => {
    const world = smallWorld()
    for (const _id of ['clerk', 'mother']) {
      world.people.push(person(_id, _id === 'clerk' ? [grant('schoolAdmin', { schoolId })] : []))
      world.identities.push(identity(_id))
    }
    cloud = await startDistrict(await buildBundles(), world)
  })
  afterAll(() => cloud.close())
  afterEach(() => {
    cloud.faults.clear()
    cloud.clock.set(NOW)
  })
  return { cloud: () => cloud }
}

export function ask<Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<ActionOutput<Name>> {
  return given(cloud, { who: 'schoolAdmin', name, input })
}

export function outcome<Name extends ActionName>(name: Name, input: ActionInput<Name>) {
  return outcomeOf(cloud, { who: 'schoolAdmin', name, input })
}

export const room = async (_id: string) => (await readAll<Homeroom>('homerooms', { _id }))[0]
export const pupil = async (_id: string) => (await readAll<Pupil>('pupils', { _id }))[0]
export const personAt = (phone: string) => storedPerson(personIdOf(DISTRICT, phone))

export const typed = (name: string, studentNumber: string, guardians: readonly [string, string, string][] = []) => ({
  name,
  studentNumber,
  guardians: guardians.map(([called, phone, relation]) => ({ name: called, phone, relation })),
})

export const add = (homeroomId: string, ...rows: ReturnType<typeof typed>[]) =>
  ask('identity.addPupils', { homeroomId, rows, alikeAreOthers: false })
