// Sets the number at which a district hears families' complaints.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readDistrict, writeSupervisionPhone } from '../collections/districts'

export const setSupervisionPhone = handle('identity.setSupervisionPhone', {
  locate: async ({ input }) => {
    const found = await readDistrict(input.districtId)
    return found && { subject: { kind: 'district', districtId: found._id }, found }
  },
  run: async ({ input: { districtId, phone } }) => {
    await writeSupervisionPhone(districtId, phone)
    return ok({})
  },
})
