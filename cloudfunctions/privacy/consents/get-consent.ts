// Shows a guardian a child's consents, by whom and when, and what withdrawal would end.

import { lapsesOn } from '@domain/enrollment/seats/lapse'
import { livePlaces } from '@domain/enrollment/seats/live-places'
import {
  CONSENT_TEXT_VERSION,
  type ConsentEntry,
  consentedPurposes,
  isMaterialsConsented,
  MATERIALS_TEXT_VERSION,
  serviceChange,
} from '@domain/privacy/consents/consent'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { childSubject, childSummary, findChild, termsStages } from '../children/find-child'
import { consentOfPupil } from '../collections/consents'

export const getConsent = handle('privacy.getConsent', {
  locate: async ({ input }) => {
    const found = await findChild<'consents' | 'terms' | 'plans'>(input.pupilId, [consentOfPupil, ...termsStages])
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
      endsOn: dayToEnd(entries, today),
      history: entries.map(({ kind, purposes, textVersion, personId, recordedBy, at }) => ({
        kind,
        purposes: [...purposes],
        textVersion,
        at,
        byMe: personId === caller.personId,
        bySchool: recordedBy !== undefined,
      })),
    })
  },
})

/** Null when consent was not withdrawn, or when the day has come. */
function dayToEnd(entries: readonly ConsentEntry[], today: SchoolDate): SchoolDate | null {
  const change = serviceChange(entries)
  if (change?.kind !== 'WITHDRAWN') return null
  const day = lapsesOn({ withdrawnAt: change.at })
  return day !== null && day > today ? day : null
}
