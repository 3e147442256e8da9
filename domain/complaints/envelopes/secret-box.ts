// Seals bytes under a shared key: XChaCha20-Poly1305 with a random nonce in front.
//
// nonce 24 | ciphertext | tag 16. ChaCha20-Poly1305 is RFC 8439; the long nonce (draft-irtf-cfrg-xchacha) may be random.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { joinBytes } from '../bytes/join-bytes'
import type { RandomBytes } from '../bytes/random-bytes'

const NONCE = 24
const TAG = 16
/** By how much a box is longer than what lies in it. */
export const BOX_OVERHEAD = NONCE + TAG

/** What to seal: `binding` (see bindings.ts) must be the same on opening, so that a box fits one place only. */
export interface ToSeal {
  readonly plain: Uint8Array
  readonly binding: Uint8Array
}

export function sealBox(key: Uint8Array, { plain, binding }: ToSeal, random: RandomBytes): Uint8Array {
  const nonce = random(NONCE)
  return joinBytes(nonce, xchacha20poly1305(key, nonce, binding).encrypt(plain))
}

/** Null for a wrong key, another place, or any changed bit. */
export function openBox(key: Uint8Array, box: Uint8Array, binding: Uint8Array): Uint8Array | null {
  if (box.length < BOX_OVERHEAD) return null
  return decryptOrNull(() => xchacha20poly1305(key, box.subarray(0, NONCE), binding).decrypt(box.subarray(NONCE)))
}

/** The library throws on a tag that does not fit; here that is an expected outcome. */
export function decryptOrNull(decrypt: () => Uint8Array): Uint8Array | null {
  try {
    return decrypt()
  } catch {
    return null
  }
}
