// Records that a role's card lies in the safe, or that it was tried and gives the key.
import { fromBase64 } from '@domain/complaints/bytes/base64'
import { isDrillSigned } from '@domain/complaints/keys/staff-keys'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { addDrill, keepInSafe } from '../collections/role-keys'
import { findHeldKeys } from './held-keys'

export const recordKeyCheck = handle('complaints.recordKeyCheck', {
  locate: async ({ input: { districtId, keyId }, caller, today }) => {
    const { held } = await findHeldKeys(caller, { districtId, today })
    const key = held.find(({ _id }) => _id === keyId)
    return key === undefined ? null : { subject: { kind: 'district', districtId }, found: key }
  },
  run: async ({ input: { keyId, check }, found, caller, today }) => {
    if (check.kind === 'ESCROW') {
      await keepInSafe(keyId, { keeper: check.keeper, day: today })
      return ok({})
    }
    const [verifyKey, signature] = [fromBase64(found.verifyKey), fromBase64(check.signature)]
    const isRight =
      verifyKey !== null && signature !== null && isDrillSigned(verifyKey, { roleKeyId: keyId, day: today }, signature)
    if (!isRight) return fail({ code: 'WRONG_CARD' })
    const isRecorded = found.drills.some(({ personId, day }) => personId === caller.personId && day === today)
    if (!isRecorded) await addDrill(keyId, { personId: caller.personId ?? '', day: today })
    return ok({})
  },
})
