// The app's side of issuing: blinds a batch of inputs and turns the answer into tokens.
import type { RandomBytes } from '../bytes/random-bytes'
import { type Evaluation, TOKEN_INPUT, TOKENS_A_WEEK, type Token, tokenSuite } from './token'
import type { TokenEpoch } from './token-epoch'

/** What the app keeps until the answer comes. The same batch may be sent again; another one may not. */
export interface PendingTokens {
  readonly epoch: TokenEpoch
  readonly items: readonly PendingToken[]
}

export interface PendingToken {
  readonly input: Uint8Array
  readonly blind: Uint8Array
  readonly blinded: Uint8Array
  readonly tweakedKey: Uint8Array
}

export function blindTokens(epoch: TokenEpoch, issuerKey: Uint8Array, random: RandomBytes): PendingTokens {
  return { epoch, items: Array.from({ length: TOKENS_A_WEEK }, () => blindOne(epoch, issuerKey, random)) }
}

/** For an open token, which is given one at a time. */
export function blindOpenToken(epoch: TokenEpoch, issuerKey: Uint8Array, random: RandomBytes): PendingTokens {
  return { epoch, items: [blindOne(epoch, issuerKey, random)] }
}

function blindOne(epoch: TokenEpoch, issuerKey: Uint8Array, random: RandomBytes): PendingToken {
  const input = random(TOKEN_INPUT)
  return { input, ...tokenSuite(epoch).blind(input, issuerKey, rngOf(random)) }
}

/** Null when the proof does not show the pinned key: a key of this one user's would be refused here. */
export function finalizeTokens({ epoch, items }: PendingTokens, evaluation: Evaluation): readonly Token[] | null {
  const [first] = items
  if (first === undefined || evaluation.evaluated.length !== items.length) return null
  const asked = items.map((item, index) => ({ ...item, evaluated: evaluation.evaluated[index] ?? new Uint8Array() }))
  try {
    const keys = tokenSuite(epoch).finalizeBatch(asked, evaluation.proof, first.tweakedKey)
    return items.map(({ input }, index) => ({ epoch, input, key: keys[index] ?? new Uint8Array() }))
  } catch {
    return null
  }
}

/** The library's source of randomness, whose count is optional. */
export const rngOf = (random: RandomBytes) => (count?: number) => new Uint8Array(random(count ?? 32))
