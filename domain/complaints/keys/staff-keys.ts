// Derives the keys of an officer's device or of a role from its recovery card, and signs with them.
//
// HKDF-SHA256(card, "fangxuehou/staff-key/v1/DEVICE" or "/ROLE") → X25519 secret 32 | Ed25519 seed 32. A card has the 20
// symbols of a receipt: whoever types it in again has the same keys, on whatever device. A role has a card too: sealed to
// each member's device, and printed once for the safe.
import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { joinBytes } from '../bytes/join-bytes'
import type { RandomBytes } from '../bytes/random-bytes'
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8'
import type { KeyRole } from '../envelopes/grant-role'
import { openSealed, sealTo } from '../envelopes/sealed-box'
import { type Receipt, readReceipt } from '../receipts/receipt'

/** What kind of thing a card opens: the same symbols give other keys for the other. */
export type CardKind = 'DEVICE' | 'ROLE'

export interface StaffKeys {
  /** X25519: opens what is sealed to it. */
  readonly secretKey: Uint8Array
  readonly publicKey: Uint8Array
  /** Ed25519 (RFC 8032): signs. */
  readonly signingSeed: Uint8Array
  readonly verifyKey: Uint8Array
}

const PARTS = 32

export function staffKeys(card: Receipt, kind: CardKind): StaffKeys {
  const info = encodeUtf8(`fangxuehou/staff-key/v1/${kind}`)
  const derived = hkdf(sha256, encodeUtf8(card), undefined, info, 2 * PARTS)
  const [secretKey, signingSeed] = [derived.slice(0, PARTS), derived.slice(PARTS)]
  return {
    secretKey,
    publicKey: x25519.getPublicKey(secretKey),
    signingSeed,
    verifyKey: ed25519.getPublicKey(signingSeed),
  }
}

/** To which role and which device a role's card is handed: in no other place does the box open. */
export interface Handing {
  readonly role: KeyRole
  readonly roleKeyId: string
  readonly deviceKeyId: string
}

/** The role's card for one more device. */
export function sealRoleCard(
  { card, devicePublicKey }: { readonly card: Receipt; readonly devicePublicKey: Uint8Array },
  handing: Handing,
  random: RandomBytes,
): Uint8Array {
  return sealTo(devicePublicKey, { plain: encodeUtf8(card), binding: bindingOf(handing) }, random)
}

/** Null when it was sealed to another device, for another role, or changed. */
export function openRoleCard(deviceSecret: Uint8Array, box: Uint8Array, handing: Handing): Receipt | null {
  const plain = openSealed(deviceSecret, box, bindingOf(handing))
  const text = plain === null ? null : decodeUtf8(plain)
  const read = text === null ? null : readReceipt(text)
  return read?.ok === true ? read.receipt : null
}

function bindingOf({ role, roleKeyId, deviceKeyId }: Handing): Uint8Array {
  return encodeUtf8(`fangxuehou/role-card/v1|${role}|${roleKeyId}|${deviceKeyId}`)
}

/** What a department puts its name to: this part of this case, as it is sealed. */
export interface PartToSign {
  readonly caseId: string
  readonly department: KeyRole
  readonly seq: number
  readonly box: Uint8Array
}

export function signPart(signingSeed: Uint8Array, part: PartToSign): Uint8Array {
  return ed25519.sign(bytesOfPart(part), signingSeed)
}

export function isPartSigned(verifyKey: Uint8Array, part: PartToSign, signature: Uint8Array): boolean {
  return isSigned(verifyKey, bytesOfPart(part), signature)
}

function bytesOfPart({ caseId, department, seq, box }: PartToSign): Uint8Array {
  return joinBytes(encodeUtf8(`fangxuehou/part/v1|${caseId}|${department}|${seq}|`), sha256(box))
}

/** That the card in the safe still gives this key: signed with it on the day of the drill. */
export function signDrill(signingSeed: Uint8Array, roleKeyId: string, day: string): Uint8Array {
  return ed25519.sign(bytesOfDrill(roleKeyId, day), signingSeed)
}

export function isDrillSigned(
  verifyKey: Uint8Array,
  { roleKeyId, day }: { readonly roleKeyId: string; readonly day: string },
  signature: Uint8Array,
): boolean {
  return isSigned(verifyKey, bytesOfDrill(roleKeyId, day), signature)
}

function bytesOfDrill(roleKeyId: string, day: string): Uint8Array {
  return encodeUtf8(`fangxuehou/drill/v1|${roleKeyId}|${day}`)
}

/** What is no signature at all is no good one. */
function isSigned(verifyKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, verifyKey)
  } catch {
    return false
  }
}

/** How a public key is compared over the phone: c07a 55e1. */
export function fingerprintOf(keyId: string): string {
  return `${keyId.slice(0, 4)} ${keyId.slice(4, 8)}`
}
