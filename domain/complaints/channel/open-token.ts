// An open token: asked for on the anonymous path itself, one at a time, and answered in 99 bytes.
//
// year 2 | week 1 | evaluated element 32 | proof 64. When the asking phone's clock is in another week, the answer names the
// week that it is and the rest are zeros: ask again for that one.
import { readBytes } from '../bytes/byte-reader'
import { byte, joinBytes, twoBytes } from '../bytes/join-bytes'
import type { RandomBytes } from '../bytes/random-bytes'
import { blindOpenToken, finalizeTokens, type PendingTokens } from '../tokens/request-tokens'
import { BLINDED, EVALUATION_PROOF, type Evaluation, type Token } from '../tokens/token'
import { epochOf, epochParts, type TokenEpoch } from '../tokens/token-epoch'
import { encodeIssue } from './channel-request'

/** Null for `evaluation`: it is this week, and not the one that was asked for. */
export function encodeOpenToken(epoch: TokenEpoch, evaluation: Evaluation | null): Uint8Array {
  const { year, week } = epochParts(epoch)
  const element = evaluation?.evaluated[0] ?? new Uint8Array(BLINDED)
  return joinBytes(twoBytes(year), byte(week), element, evaluation?.proof ?? new Uint8Array(EVALUATION_PROOF))
}

export interface AskedToken {
  readonly request: Uint8Array
  /** Needed to make a token of the answer. */
  readonly pending: PendingTokens
}

export function askOpenToken(epoch: TokenEpoch, issuerKey: Uint8Array, random: RandomBytes): AskedToken {
  const pending = blindOpenToken(epoch, issuerKey, random)
  const blinded = pending.items[0]?.blinded ?? new Uint8Array(BLINDED)
  return { request: encodeIssue({ epoch, blinded }), pending }
}

export type OpenTokenAnswer =
  | { readonly kind: 'TOKEN'; readonly token: Token }
  | { readonly kind: 'OTHER_WEEK'; readonly epoch: TokenEpoch }
  /** Foreign bytes, or the proof of another key than the pinned one. */
  | { readonly kind: 'REFUSED' }

export function readOpenToken(bytes: Uint8Array, pending: PendingTokens): OpenTokenAnswer {
  const reader = readBytes(bytes)
  const epoch = epochOf(reader.takeNumber(2), reader.takeNumber(1))
  const [element, proof] = [reader.take(BLINDED), reader.take(EVALUATION_PROOF)]
  if (!reader.isWhole()) return { kind: 'REFUSED' }
  if (epoch !== pending.epoch) return { kind: 'OTHER_WEEK', epoch }
  const [token] = finalizeTokens(pending, { evaluated: [element], proof }) ?? []
  return token === undefined ? { kind: 'REFUSED' } : { kind: 'TOKEN', token }
}
