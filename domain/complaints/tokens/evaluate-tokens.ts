// The issuer's side: evaluates a blinded batch, which tells it nothing of the inputs.
import type { RandomBytes } from '../bytes/random-bytes'
import { rngOf } from './request-tokens'
import { type Evaluation, tokenSuite } from './token'
import type { TokenEpoch } from './token-epoch'

/** For whom it evaluates is the caller's business: one batch a week. */
export interface BlindedBatch {
  readonly epoch: TokenEpoch
  readonly blinded: readonly Uint8Array[]
}

/** Null when an element is none of the group. The same batch gives the same elements, under a new proof. */
export function evaluateTokens(
  issuerSecret: Uint8Array,
  { epoch, blinded }: BlindedBatch,
  random: RandomBytes,
): Evaluation | null {
  try {
    return tokenSuite(epoch).blindEvaluateBatch(issuerSecret, [...blinded], rngOf(random))
  } catch {
    return null
  }
}
