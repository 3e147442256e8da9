// Derives from a receipt what finds the case, what names it and what opens it (HKDF, RFC 5869).
//
// HKDF-SHA256(receipt, "fangxuehou/receipt/v1") → lookup 16 bytes | case id 16 bytes | X25519 secret 32 bytes.
// 95 random bits need no slow hash. The parts tell nothing of one another: staff know the case id, and cannot poll.
import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { encodeUtf8 } from '../bytes/utf8'
import type { Receipt } from './receipt'

export interface ReceiptKeys {
  /** 16 bytes; only its hash is stored, so whoever reads the database can neither poll nor write. */
  readonly lookup: Uint8Array
  /** 16 bytes, the `_id` of the case as hex. */
  readonly caseId: Uint8Array
  readonly secretKey: Uint8Array
  readonly publicKey: Uint8Array
}

const INFO = encodeUtf8('fangxuehou/receipt/v1')

export function receiptKeys(receipt: Receipt): ReceiptKeys {
  const derived = hkdf(sha256, encodeUtf8(receipt), undefined, INFO, 64)
  const secretKey = derived.slice(32)
  return {
    lookup: derived.slice(0, 16),
    caseId: derived.slice(16, 32),
    secretKey,
    publicKey: x25519.getPublicKey(secretKey),
  }
}

/** What is stored of the lookup: 32 bytes. */
export function lookupHashOf(lookup: Uint8Array): Uint8Array {
  return sha256(lookup)
}

/** As the database writes bytes that name something. */
export function idOf(bytes: Uint8Array): string {
  return bytesToHex(bytes)
}
