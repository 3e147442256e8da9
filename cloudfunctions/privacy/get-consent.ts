// Owns showing a guardian what was agreed to for a child, by whom and when, and what taking it back would give up.
import {
  CONSENT_TEXT_VERSION,
  consentedPurposes,
  isMaterialsConsented,
  MATERIALS_TEXT_VERSION,
} from '@domain/privacy/consent'
import { livePlaces } from '@domain/privacy/live-places'
import { ok } from '@domain/result'
import { handle } from '../runtime/handler'
import { consentStage, termsStages } from './child-stages'
import { childSubject, childSummary, findChild } from './child-store'

export const getConsent = handle('privacy.getConsent', {
  locate: async ({ input }) => {
    const found = await findChild<'consents' | 'terms' | 'plans'>(input.pupilId, [consentStage, ...termsStages])
    return found && { subject: childSubject(found), found }
  },
  run: async ({ found, caller, now, today }) => {
    const entries = found.consents[0]?.entries ?? []
    return ok({
      pupil: childSummary(found),
      now,
      textVersion: CONSENT_TEXT_VERSION,
      agreed: [...consentedPurposes(entries, CONSENT_TEXT_VERSION)],
      materials: isMaterialsConsented(entries, MATERIALS_TEXT_VERSION),
      livePlaces: livePlaces(found.terms, found.plans, today),
      history: entries.map(({ kind, purposes, textVersion, personId, at }) => ({
        ...{ kind, purposes: [...purposes], textVersion, at },
        byMe: personId === caller.personId,
      })),
    })
  },
})
