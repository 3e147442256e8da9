// Derives the issuer's key pair from 32 random bytes (RFC 9497 §3.2.1).
import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { encodeUtf8 } from '../bytes/utf8'

export interface IssuerKeyPair {
  /** 32 bytes, for the functions' environment alone. */
  readonly secretKey: Uint8Array
  /** 32 bytes, pinned in the app's build. */
  readonly publicKey: Uint8Array
}

export function issuerKeyPair(seed: Uint8Array): IssuerKeyPair {
  // The week is no part of the key: in this mode it enters with each evaluation.
  return ristretto255_oprf.poprf(new Uint8Array()).deriveKeyPair(seed, encodeUtf8('fangxuehou/issuer/v1'))
}
