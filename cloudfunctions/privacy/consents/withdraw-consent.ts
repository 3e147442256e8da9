// Withdraws a consent. Enrollment's timer follows it; waiver applications end at once.
import { CONSENT_PURPOSES } from '@domain/privacy/consents/consent'
import { ok } from '@domain/values/result'
import { endHardship } from '../../billing/waivers/end-hardship'
import { handle } from '../../request/handler'
import { recordMaterialsConsent } from '../collections/materials-consent'
import { locateConsent, recordConsent } from './record-consent'

export const withdrawConsent = handle('privacy.withdrawConsent', {
  locate: locateConsent,
  run: async ({ input, found, caller, now, today }) => {
    if (caller.personId === null) throw new TypeError('a guardian without a person')
    const purposes = CONSENT_PURPOSES.filter((purpose) => input.purposes.includes(purpose))
    const agreed = await recordConsent(found, { kind: 'WITHDRAWN', purposes, caller, now, today })
    if (input.purposes.includes('MATERIALS')) {
      const [record = null] = found.consents
      await recordMaterialsConsent(found, record, { kind: 'WITHDRAWN', personId: caller.personId, now })
      await endHardship(found._id, now)
    }
    return ok({ agreed })
  },
})
