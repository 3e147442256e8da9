// Makes a draw's seed from three things that nobody holds together: list, secret, public number.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { encodeUtf8 } from '../../complaints/bytes/utf8'
import { type DrawList, sortList } from './draw-list'

const DOMAIN = 'fangxuehou-draw/1'

export function hashOf(use: string, parts: readonly string[]): string {
  return bytesToHex(sha256(bytesOf([`${DOMAIN}/${use}`, ...parts].join('\n'))))
}

/** The mini-program's engine has no TextEncoder; where there is one, it is twenty times faster. */
function bytesOf(text: string): Uint8Array {
  return typeof TextEncoder === 'undefined' ? encodeUtf8(text) : new TextEncoder().encode(text)
}

/** JSON by RFC 8785: the same value is the same bytes everywhere. */
export function canonicalText(value: unknown): string {
  return canonicalize(value) ?? ''
}

/** Published when the list is fixed, before the public number is known. */
export function fingerprintOf(list: DrawList): string {
  return hashOf('list', [canonicalText(sortList(list))])
}

/** Published before the window opens; the secret itself after the draw. */
export function secretHashOf(drawId: string, secret: string): string {
  return hashOf('secret', [drawId, secret])
}

export interface SeedParts {
  readonly fingerprint: string
  readonly secret: string
  readonly publicNumber: string
}

export function seedOf({ fingerprint, secret, publicNumber }: SeedParts): string {
  return hashOf('seed', [fingerprint, secret, publicNumber])
}

export function seedBytes(seed: string): Uint8Array {
  return hexToBytes(seed)
}

/** Two people type it; full-width digits, hyphens and line breaks make no difference. */
export function normalizePublicNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z]+/g, ' ')
    .trim()
}
