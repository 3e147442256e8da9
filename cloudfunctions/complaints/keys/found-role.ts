// Founds a role's key, or puts a new one in place of the old.
import { fromBase64 } from '@domain/complaints/bytes/base64'
import { keyIdOf } from '@domain/complaints/envelopes/grant'
import { mayHoldRole } from '@domain/complaints/keys/may-hold-role'
import type { RoleKeyHolder, StaffDevice } from '@domain/complaints/keys/role-key'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { readPeople } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { insertRoleKey, replaceRoleKey } from '../collections/role-keys'
import { readDevices } from '../collections/staff-devices'
import { aboutDistrict } from '../district-subject'
import { currentKey, findHeldKeys } from './held-keys'
import { keyMode } from './key-mode'

type Input = ActionInput<'complaints.foundRole'>

export const foundRole = handle('complaints.foundRole', {
  locate: aboutDistrict,
  run: async ({ input, caller, today }) => {
    const { districtId, role, publicKey, verifyKey } = input
    if (keyMode() === 'CUSTODY') return fail({ code: 'IN_CUSTODY' })
    if (!mayHoldRole(caller.grants, role, { districtId, today })) return fail({ code: 'NOT_FOR_THIS_ROLE' })
    const { all, held } = await findHeldKeys(caller, { districtId, today })
    const keyId = keyIdOf(fromBase64(publicKey) ?? new Uint8Array())
    const before = currentKey(all, role)
    if (before?._id === keyId) return ok({ keyId })
    // Only who holds the present key may replace it: else a newcomer could shut the others out.
    if (before !== null && !held.includes(before)) return fail({ code: 'NOT_A_MEMBER' })
    const holders = await holdersOf(input, today)
    if (holders === null) return fail({ code: 'UNKNOWN_DEVICE' })
    const epoch = (before?.epoch ?? 0) + 1
    const key = { _id: keyId, districtId, role, mode: 'DEVICE', epoch, publicKey, verifyKey, holders } as const
    const isNew = await insertRoleKey({ ...key, foundedOn: today, replacedOn: null, escrow: null, drills: [] })
    if (!isNew) return fail({ code: 'FOUNDED_ALREADY' })
    await replaceRoleKey(districtId, { role, before: epoch, day: today })
    return ok({ keyId })
  },
})

/** Each device of a person who may hold the role; null when one is not. */
async function holdersOf(
  { districtId, role, holders }: Input,
  today: SchoolDate,
): Promise<readonly RoleKeyHolder[] | null> {
  const devices = await readDevices(districtId)
  const named = holders.map(({ deviceKeyId }) => devices.find(({ _id }) => _id === deviceKeyId))
  const known = named.filter((device): device is StaffDevice => device !== undefined)
  const people = await readPeople(known.map(({ personId }) => personId))
  const found = holders.flatMap(({ deviceKeyId, box }) => {
    const device = known.find(({ _id }) => _id === deviceKeyId)
    const person = people.find(({ _id }) => _id === device?.personId)
    if (person === undefined || !mayHoldRole(person.grants, role, { districtId, today })) return []
    return [{ personId: person._id, deviceKeyId, box }]
  })
  return found.length === holders.length ? found : null
}
