// Encrypts an evidence photo: AES-256-GCM, one key per application, bound to its storage path.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const PURPOSE = 'waiver-evidence/1'

export interface EvidencePlace {
  readonly applicationId: string
  /** Where the ciphertext lies: at another place it does not open. */
  readonly path: string
}

/** Nonce, tag, ciphertext. */
export function encryptEvidence(secret: Buffer, place: EvidencePlace, bytes: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, keyFor(secret, place), nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(place.path))
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Null when it was changed, cut, moved, or encrypted under another key. */
export function decryptEvidence(secret: Buffer, place: EvidencePlace, stored: Buffer): Buffer | null {
  if (stored.length < NONCE_BYTES + TAG_BYTES) return null
  const nonce = stored.subarray(0, NONCE_BYTES)
  const decipher = createDecipheriv(ALGORITHM, keyFor(secret, place), nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(place.path))
  decipher.setAuthTag(stored.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(stored.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
  } catch {
    return null
  }
}

/** HKDF (RFC 5869): knowing one application's key opens no other's. */
function keyFor(secret: Buffer, { applicationId }: EvidencePlace): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, applicationId, PURPOSE, KEY_BYTES))
}
