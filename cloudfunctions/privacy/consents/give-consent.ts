// Records a guardian's consent to named purposes under the text in force.
import { CONSENT_TEXT_VERSION } from '@domain/privacy/consents/consent'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateConsent, recordConsent } from './record-consent'

export const giveConsent = handle('privacy.giveConsent', {
  locate: locateConsent,
  run: async ({ input, found, caller, now, today }) => {
    if (input.textVersion !== CONSENT_TEXT_VERSION) {
      return fail({ code: 'TEXT_CHANGED', textVersion: CONSENT_TEXT_VERSION })
    }
    return ok({ agreed: await recordConsent(found, { kind: 'GIVEN', purposes: input.purposes, caller, now, today }) })
  },
})
