// Lets a colleague's device into a role whose key the caller holds.
import { mayHoldRole } from '@domain/complaints/keys/may-hold-role'
import { fail, ok } from '@domain/values/result'
import { readPerson } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { addHolder } from '../collections/role-keys'
import { findDevice } from '../collections/staff-devices'
import { findHeldKeys } from './held-keys'

export const admitMember = handle('complaints.admitMember', {
  locate: async ({ input: { districtId, keyId, deviceKeyId }, caller, today }) => {
    const { held } = await findHeldKeys(caller, { districtId, today })
    const key = held.find(({ _id }) => _id === keyId)
    const device = await findDevice(districtId, deviceKeyId)
    if (key === undefined || device === null) return null
    return { subject: { kind: 'district', districtId }, found: { key, device } }
  },
  run: async ({ input, found: { key, device }, today }) => {
    const { districtId, deviceKeyId, box } = input
    const person = await readPerson(device.personId)
    const may = person !== null && mayHoldRole(person.grants, key.role, { districtId, today })
    if (!may) return fail({ code: 'NOT_FOR_THIS_ROLE' })
    await addHolder(key._id, { personId: person._id, deviceKeyId, box })
    return ok({})
  },
})
