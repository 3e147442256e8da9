// Seals bytes to a public key, so that only the holder of its secret can open them.
//
// ephemeral key 32 | ciphertext | tag 16. Key: HKDF-SHA256(X25519(ephemeral, recipient), salt = ephemeral | recipient,
// "fangxuehou/seal/v1"); X25519 is RFC 7748, and the library throws when the shared secret is zero. A key is used once,
// so the nonce is zero.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { joinBytes } from '../bytes/join-bytes'
import type { RandomBytes } from '../bytes/random-bytes'
import { encodeUtf8 } from '../bytes/utf8'
import { decryptOrNull, type ToSeal } from './secret-box'

const KEY = 32
const TAG = 16
/** By how much a sealed box is longer than what lies in it. */
export const SEAL_OVERHEAD = KEY + TAG

const INFO = encodeUtf8('fangxuehou/seal/v1')
const ONLY_NONCE = new Uint8Array(24)

/** Throws for a public key that is no point of the curve's large group. */
export function sealTo(publicKey: Uint8Array, { plain, binding }: ToSeal, random: RandomBytes): Uint8Array {
  const secret = random(KEY)
  const ephemeral = x25519.getPublicKey(secret)
  const key = keyOf(x25519.getSharedSecret(secret, publicKey), ephemeral, publicKey)
  return joinBytes(ephemeral, xchacha20poly1305(key, ONLY_NONCE, binding).encrypt(plain))
}

/** Null for another's key, another place, or any changed bit. */
export function openSealed(secretKey: Uint8Array, box: Uint8Array, binding: Uint8Array): Uint8Array | null {
  if (box.length < SEAL_OVERHEAD) return null
  const ephemeral = box.subarray(0, KEY)
  return decryptOrNull(() => {
    const shared = x25519.getSharedSecret(secretKey, ephemeral)
    const key = keyOf(shared, ephemeral, x25519.getPublicKey(secretKey))
    return xchacha20poly1305(key, ONLY_NONCE, binding).decrypt(box.subarray(KEY))
  })
}

function keyOf(shared: Uint8Array, ephemeral: Uint8Array, publicKey: Uint8Array): Uint8Array {
  return hkdf(sha256, shared, joinBytes(ephemeral, publicKey), INFO, KEY)
}
