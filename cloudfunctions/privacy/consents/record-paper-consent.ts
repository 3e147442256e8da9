// Records a consent on paper for a family without a phone, and takes it back the same day.
import { CONSENT_TEXT_VERSION, type ConsentEntry, purposesToRecord } from '@domain/privacy/consents/consent'
import { findChild } from '../children/find-child'
import { addConsentEntry, consentOfPupil } from '../collections/consents'

export interface PaperConsent {
  readonly pupilId: string
  /** Whose signature stands on the paper. */
  readonly word: { readonly guardianId: string }
  /** Who of the school recorded it. */
  readonly byId: string
  readonly confirmedAt: number | null
}

/** The service alone: nothing else is agreed to on paper. Repeating adds nothing. */
export function recordPaperConsent({ pupilId, word, byId }: PaperConsent, now: number): Promise<void> {
  return add(pupilId, { kind: 'GIVEN', personId: word.guardianId, recordedBy: byId, at: now })
}

/** What a guardian agreed to in the app meanwhile stays. */
export function takeBackPaperConsent({ pupilId, word, byId }: PaperConsent, by: string | null, now: number) {
  return add(pupilId, { kind: 'WITHDRAWN', personId: by ?? word.guardianId, at: now }, byId)
}

type Entry = Omit<ConsentEntry, 'purposes' | 'textVersion'>

async function add(pupilId: string, entry: Entry, onlyAfter?: string): Promise<void> {
  const child = await findChild<'consents'>(pupilId, [consentOfPupil])
  if (child === null) return
  const [record = null] = child.consents
  const entries = record?.entries ?? []
  const last = entries.filter(({ purposes }) => purposes.includes('SERVICE')).at(-1)
  if (onlyAfter !== undefined && last?.recordedBy !== onlyAfter) return
  const said = { ...entry, textVersion: CONSENT_TEXT_VERSION }
  const purposes = purposesToRecord(entries, { ...said, purposes: ['SERVICE'] })
  if (purposes.length > 0) await addConsentEntry(child, record, { ...said, purposes })
}
