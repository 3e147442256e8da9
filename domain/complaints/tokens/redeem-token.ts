// Shows a token by an HMAC over the request it lets in, and checks that.
//
// HMAC-SHA256(key = the token's output, SHA-256(request)). Whoever sees the request can neither send it for another
// report nor take the token from it.
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { areEqualBytes } from '../bytes/join-bytes'
import { type Token, tokenSuite } from './token'
import type { TokenEpoch } from './token-epoch'

export const TOKEN_PROOF = 32

export function proveToken({ key }: Token, request: Uint8Array): Uint8Array {
  return hmac(sha256, key, sha256(request))
}

export interface ShownToken {
  readonly epoch: TokenEpoch
  readonly input: Uint8Array
  readonly proof: Uint8Array
}

/** Whether the issuer's secret made this token for its week, and this request was meant. */
export function isTokenGood(issuerSecret: Uint8Array, token: ShownToken, request: Uint8Array): boolean {
  const key = tokenSuite(token.epoch).evaluate(issuerSecret, token.input)
  return areEqualBytes(hmac(sha256, key, sha256(request)), token.proof)
}

/** The name under which a used token is remembered. */
export function spentIdOf(input: Uint8Array): Uint8Array {
  return sha256(input)
}
