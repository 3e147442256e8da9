// Grants a case's key to a role or to the reporter, and opens such a grant.
//
// A case has one random key of 32 bytes. A grant is that key sealed to somebody: 80 bytes. No grant, no case.
import { x25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { RandomBytes } from '../bytes/random-bytes'
import { bindingOfGrant } from './bindings'
import type { GrantRole, KeyRole } from './grant-role'
import { openSealed, SEAL_OVERHEAD, sealTo } from './sealed-box'

export const CASE_KEY = 32
export const GRANT_SIZE = CASE_KEY + SEAL_OVERHEAD
/** The first 8 bytes of the public key's SHA-256. */
export const KEY_ID = 8

/** The public half of a role's key: what the build pins, and what `roleKeys` lists. */
export interface PublicRoleKey {
  readonly role: KeyRole
  /** 1, 2, 3 …: an older key is kept for the grants that were sealed to it. */
  readonly epoch: number
  readonly publicKey: Uint8Array
}

export function keyIdOf(publicKey: Uint8Array): string {
  return bytesToHex(sha256(publicKey).subarray(0, KEY_ID))
}

export function createCaseKey(random: RandomBytes): Uint8Array {
  return random(CASE_KEY)
}

/** A new key pair, of a role or of a device. */
export function createKeyPair(random: RandomBytes): { readonly secretKey: Uint8Array; readonly publicKey: Uint8Array } {
  const secretKey = random(32)
  return { secretKey, publicKey: x25519.getPublicKey(secretKey) }
}

export function publicKeyOf(secretKey: Uint8Array): Uint8Array {
  return x25519.getPublicKey(secretKey)
}

/** Whom a grant is for and which case it opens. */
export interface GrantPlace {
  readonly caseId: Uint8Array
  readonly role: GrantRole
}

/** What a grant carries, and to whom it is sealed. */
export interface ToGrant {
  readonly caseKey: Uint8Array
  readonly publicKey: Uint8Array
}

export function sealGrant({ caseKey, publicKey }: ToGrant, place: GrantPlace, random: RandomBytes): Uint8Array {
  return sealTo(publicKey, { plain: caseKey, binding: bindingOfGrant(place.caseId, place.role) }, random)
}

/** The case's key; null when the grant is another's, another case's or changed. */
export function openGrant(secretKey: Uint8Array, grant: Uint8Array, place: GrantPlace): Uint8Array | null {
  const key = openSealed(secretKey, grant, bindingOfGrant(place.caseId, place.role))
  return key?.length === CASE_KEY ? key : null
}
