// Decides whether a child may be enrolled: it attends the school and a guardian has consented.
// 个人信息保护法 (2021-08-20, in force 2021-11-01) §14–15, 31, 47.
import type { Pupil } from '../../identity/pupils/pupil'
import { CONSENT_TEXT_VERSION, type ConsentRecord, consentedPurposes } from '../../privacy/consents/consent'
import { type Erasure, isErasureDue } from '../../privacy/erasure/erasure-request'
import { dateAt, type SchoolDate } from '../../values/school-date'

/** What decides on a child, as it is stored. */
export interface ServiceBasis {
  readonly leftOn: Pupil['leftOn']
  readonly consent: Pick<ConsentRecord, 'entries'> | null
  readonly erasure: Pick<Erasure, 'dueAt' | 'begunAt'> | null
}

export type BasisFault = 'PUPIL_LEFT' | 'CONSENT_REQUIRED'

/** The first reason against, or null. From the day its data is deleted a child is gone; until then nothing changes. */
export function basisFault({ leftOn, consent, erasure }: ServiceBasis, now: number): BasisFault | null {
  if (hasLeft({ leftOn }, dateAt(now)) || (erasure !== null && isErasureDue(erasure, now))) return 'PUPIL_LEFT'
  return needsConsent(consent) ? 'CONSENT_REQUIRED' : null
}

export function hasLeft({ leftOn }: Pick<Pupil, 'leftOn'>, today: SchoolDate): boolean {
  return leftOn !== null && leftOn <= today
}

/** Nobody agreed yet, or not in the current words, or it was withdrawn. */
export function needsConsent(consent: Pick<ConsentRecord, 'entries'> | null): boolean {
  return !consentedPurposes(consent?.entries ?? [], CONSENT_TEXT_VERSION).includes('SERVICE')
}
