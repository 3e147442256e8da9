// Records who signed for the envelope with an officer's recovery card.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { keepDeviceCard } from '../collections/staff-devices'
import { aboutDistrict } from '../district-subject'

export const keepCard = handle('complaints.keepCard', {
  locate: aboutDistrict,
  run: async ({ input: { deviceKeyId, keeper }, caller }) => {
    if (caller.personId === null) throw new TypeError('nobody keeps a card')
    await keepDeviceCard(deviceKeyId, { personId: caller.personId, keeper })
    return ok({})
  },
})
