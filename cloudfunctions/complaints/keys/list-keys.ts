// Lists roles with their members, the caller's devices, and who waits to be let in.
import { rolesToHold } from '@domain/complaints/keys/may-hold-role'
import type { RoleKey, StaffDevice } from '@domain/complaints/keys/role-key'
import { lackingOf } from '@domain/complaints/keys/role-readiness'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { readDistrict } from '../../identity/collections/districts'
import { readPeople } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { readDevices } from '../collections/staff-devices'
import { aboutDistrict } from '../district-subject'
import { currentKey, findHeldKeys } from './held-keys'
import { keyMode } from './key-mode'

export const listKeys = handle('complaints.listKeys', {
  locate: aboutDistrict,
  run: async ({ input: { districtId }, caller, now, today }) => {
    const { all, held, roles } = await findHeldKeys(caller, { districtId, today })
    const devices = (await readDevices(districtId)).filter(({ retiredOn }) => retiredOn === null)
    const people = await readPeople([
      ...new Set([...all.flatMap(holderIds), ...devices.map(({ personId }) => personId)]),
    ])
    const district = await readDistrict(districtId)
    const nameOf = (personId: string) => people.find(({ _id }) => _id === personId)?.name ?? ''
    // Only who could let them in sees who waits.
    const isWaiting = ({ _id, asksFor }: StaffDevice) =>
      asksFor.some((role) => roles.includes(role) && !holds(currentKey(held, role), _id))
    return ok({
      now,
      today,
      districtName: district?.name ?? '',
      me: { personId: caller.personId ?? '', name: caller.name ?? '' },
      mode: keyMode(),
      mayHold: [...rolesToHold(caller.grants, { districtId, today })],
      devices: devices.filter(({ personId }) => personId === caller.personId).map(deviceLine),
      keys: all.map((key) => keyLine(key, { personId: caller.personId, nameOf, today })),
      waiting: devices
        .filter(isWaiting)
        .map((device) => ({ ...deviceLine(device), personId: device.personId, name: nameOf(device.personId) })),
    })
  },
})

const holderIds = ({ holders }: RoleKey) => holders.map(({ personId }) => personId)

function holds(key: RoleKey | null, deviceKeyId: string): boolean {
  return key?.holders.some((holder) => holder.deviceKeyId === deviceKeyId) === true
}

function deviceLine({ _id, publicKey, verifyKey, asksFor, keeper, registeredOn }: StaffDevice) {
  return { deviceKeyId: _id, publicKey, verifyKey, asksFor: [...asksFor], keeper, registeredOn }
}

interface Seen {
  readonly personId: string | null
  readonly nameOf: (personId: string) => string
  readonly today: SchoolDate
}

function keyLine(key: RoleKey, { personId, nameOf, today }: Seen) {
  const own = key.holders.filter((holder) => holder.personId === personId)
  return {
    keyId: key._id,
    role: key.role,
    mode: key.mode,
    epoch: key.epoch,
    publicKey: key.publicKey,
    isCurrent: key.replacedOn === null,
    members: key.holders.map((holder) => ({
      personId: holder.personId,
      name: nameOf(holder.personId),
      deviceKeyId: holder.deviceKeyId,
    })),
    mine: own.map(({ deviceKeyId, box }) => ({ deviceKeyId, box })),
    keeper: key.escrow?.keeper ?? null,
    lastDrillOn: key.drills.at(-1)?.day ?? null,
    lacking: [...lackingOf(key, today)],
  }
}
