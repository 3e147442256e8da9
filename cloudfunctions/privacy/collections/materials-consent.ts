// Records the separate consent that a waiver application needs, and its withdrawal.
// 个人信息保护法 (2021-08-20, in force 2021-11-01) §15, §29.
import type { Pupil } from '@domain/identity/pupils/pupil'
import {
  type ConsentEntry,
  type ConsentRecord,
  MATERIALS_TEXT_VERSION,
  purposesToRecord,
} from '@domain/privacy/consents/consent'
import { addConsentEntry } from './consents'

interface Said {
  readonly kind: ConsentEntry['kind']
  readonly personId: string
  readonly now: number
}

/** One round trip. Each application is agreed to anew; taking back what does not hold adds nothing. */
export async function recordMaterialsConsent(
  child: Pick<Pupil, '_id' | 'schoolId'>,
  known: Pick<ConsentRecord, 'entries'> | null,
  { kind, personId, now }: Said,
): Promise<void> {
  const entry = { kind, purposes: ['MATERIALS'], textVersion: MATERIALS_TEXT_VERSION, personId, at: now } as const
  if (kind === 'WITHDRAWN' && purposesToRecord(known?.entries ?? [], entry).length === 0) return
  await addConsentEntry(child, known, entry)
}
