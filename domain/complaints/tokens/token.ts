// A token: lets one report in, in one week, without saying who holds it.
//
// Made by POPRF over ristretto255 (RFC 9497): the app blinds three random inputs, the identified plane evaluates them
// once a week for each caller, the app unblinds. Issuer and redeemer see nothing in common. The week is the public part,
// so one pinned key serves all weeks and a token of another week is worth nothing.
import type { OPRF } from '@noble/curves/abstract/oprf.js'
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { encodeUtf8 } from '../bytes/utf8'
import type { TokenEpoch } from './token-epoch'

/** How many a caller gets in a week, in one batch. */
export const TOKENS_A_WEEK = 3
export const TOKEN_INPUT = 32
/** A blinded input, and what it is evaluated to: one element of the group. */
export const BLINDED = 32
/** The proof that comes with an evaluation. */
export const EVALUATION_PROOF = 64

export interface Token {
  readonly epoch: TokenEpoch
  /** 32 random bytes, shown when it is used. */
  readonly input: Uint8Array
  /** 64 bytes; never sent: it proves the token by an HMAC over the request. */
  readonly key: Uint8Array
}

/** What the issuer answers for a batch. */
export interface Evaluation {
  readonly evaluated: readonly Uint8Array[]
  /** Shows that the pinned key was used, the same for everybody. */
  readonly proof: Uint8Array
}

/** One week's function. */
export function tokenSuite(epoch: TokenEpoch): ReturnType<OPRF['poprf']> {
  return ristretto255_oprf.poprf(encodeUtf8(`fangxuehou/token/${epoch}`))
}
