// 托管: seals a role's card, made of the function's secret, to a device of whoever may hold it.
import { randomBytes } from 'node:crypto'
import { fromBase64, toBase64 } from '@domain/complaints/bytes/base64'
import { keyIdOf } from '@domain/complaints/envelopes/grant'
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import { mayHoldRole } from '@domain/complaints/keys/may-hold-role'
import type { StaffDevice } from '@domain/complaints/keys/role-key'
import { sealRoleCard, staffKeys } from '@domain/complaints/keys/staff-keys'
import type { Receipt } from '@domain/complaints/receipts/receipt'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { addHolder, insertRoleKey } from '../collections/role-keys'
import { findDevice } from '../collections/staff-devices'
import { aboutDistrict } from '../district-subject'
import { custodyCard } from './key-mode'

/** Of a district in custody there is one key for each role: whoever runs the function could read, and screens say so. */
const EPOCH = 1

export const takeCustodyKey = handle('complaints.takeCustodyKey', {
  locate: aboutDistrict,
  run: async ({ input: { districtId, role, deviceKeyId }, caller, today }) => {
    if (!mayHoldRole(caller.grants, role, { districtId, today })) return fail({ code: 'NOT_FOR_THIS_ROLE' })
    const card = custodyCard(districtId, role, EPOCH)
    if (card === null) return fail({ code: 'NOT_IN_CUSTODY' })
    const device = await findDevice(districtId, deviceKeyId)
    if (device === null || device.personId !== caller.personId) return fail({ code: 'UNKNOWN_DEVICE' })
    return ok({ keyId: await handOut(card, { role, device, today }) })
  },
})

interface HandingOut {
  readonly role: KeyRole
  readonly device: StaffDevice
  readonly today: SchoolDate
}

async function handOut(card: Receipt, { role, device, today }: HandingOut): Promise<string> {
  const { districtId, personId, _id: deviceKeyId } = device
  const { publicKey, verifyKey } = staffKeys(card, 'ROLE')
  const roleKeyId = keyIdOf(publicKey)
  await insertRoleKey({
    _id: roleKeyId,
    districtId,
    role,
    mode: 'CUSTODY',
    epoch: EPOCH,
    publicKey: toBase64(publicKey),
    verifyKey: toBase64(verifyKey),
    holders: [],
    foundedOn: today,
    replacedOn: null,
    escrow: null,
    drills: [],
  })
  const devicePublicKey = fromBase64(device.publicKey) ?? new Uint8Array()
  const random = (count: number) => new Uint8Array(randomBytes(count))
  const box = sealRoleCard({ card, devicePublicKey }, { role, roleKeyId, deviceKeyId }, random)
  await addHolder(roleKeyId, { personId, deviceKeyId, box: toBase64(box) })
  return roleKeyId
}
