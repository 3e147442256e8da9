// Joins consent and erasure to a child: they decide whether it may be enrolled.
import type { ServiceBasis } from '@domain/enrollment/seats/service-basis'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { ConsentRecord } from '@domain/privacy/consents/consent'
import type { Erasure } from '@domain/privacy/erasure/erasure-request'
import { consentOfPupil } from '../../privacy/collections/consents'
import { erasureOfPupil } from '../../privacy/collections/erasures'
import type { Stage } from '../../runtime/database'

export interface BasisRow {
  readonly consents: readonly ConsentRecord[]
  readonly erasures: readonly Erasure[]
}

/** Adds `consents` and `erasures` to documents whose `_id` is a pupil's. */
export const basisStages: readonly Stage[] = [consentOfPupil, erasureOfPupil]

export function basisOf({ consents, erasures, leftOn }: BasisRow & Pick<Pupil, 'leftOn'>): ServiceBasis {
  return { leftOn, consent: consents[0] ?? null, erasure: erasures[0] ?? null }
}
