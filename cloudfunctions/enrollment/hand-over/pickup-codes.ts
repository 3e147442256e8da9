// Makes the six digits of a person, a child and a day; they are stored nowhere.
import { createHmac } from 'node:crypto'
import type { GatePlan } from '@domain/enrollment/hand-over/gate-plan'
import { codeOfDigest } from '@domain/enrollment/hand-over/judge-code'

export interface PassFor {
  readonly pupilId: string
  readonly date: string
  /** A person's id, or of a guest the id of the change that named it. */
  readonly who: string
}

export function pickupCode({ codeKey }: Pick<GatePlan, 'codeKey'>, { pupilId, date, who }: PassFor): string {
  return codeOfDigest(createHmac('sha256', codeKey).update(`${pupilId}|${date}|${who}`).digest())
}
