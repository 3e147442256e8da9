// Owns taking an agreement back: one entry, and enrollment's timer sees it.
import { ok } from '@domain/result'
import { handle } from '../runtime/handler'
import { locateConsent, recordConsent } from './record-consent'

export const withdrawConsent = handle('privacy.withdrawConsent', {
  locate: locateConsent,
  run: async ({ input, found, caller, now }) =>
    ok({ agreed: await recordConsent(found, { kind: 'WITHDRAWN', purposes: input.purposes, caller, now }) }),
})
