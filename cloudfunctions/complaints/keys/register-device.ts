// Registers the public halves of an officer's device.
import { fromBase64 } from '@domain/complaints/bytes/base64'
import { keyIdOf } from '@domain/complaints/envelopes/grant'
import { mayHoldRole } from '@domain/complaints/keys/may-hold-role'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { registerDevice as storeDevice } from '../collections/staff-devices'
import { aboutDistrict } from '../district-subject'

export const registerDevice = handle('complaints.registerDevice', {
  locate: aboutDistrict,
  run: async ({ input: { districtId, publicKey, verifyKey, asksFor }, caller, today }) => {
    if (caller.personId === null) throw new TypeError('nobody registers a device')
    const may = asksFor.every((role) => mayHoldRole(caller.grants, role, { districtId, today }))
    if (!may) return fail({ code: 'NOT_FOR_THIS_ROLE' })
    const deviceKeyId = keyIdOf(fromBase64(publicKey) ?? new Uint8Array())
    const isStored = await storeDevice({
      _id: deviceKeyId,
      districtId,
      personId: caller.personId,
      publicKey,
      verifyKey,
      asksFor,
      keeper: null,
      registeredOn: today,
      retiredOn: null,
    })
    return isStored ? ok({ deviceKeyId }) : fail({ code: 'DEVICE_OF_ANOTHER' })
  },
})
