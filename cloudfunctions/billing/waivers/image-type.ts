// Detects an uploaded photo's type from its first bytes, whatever its name says.
import type { EvidenceType } from '@domain/billing/waivers/waiver-record'

// Not file-type: two signatures are all that is allowed, and it would add 160 KB to a function that starts cold.
const SIGNATURES: readonly (readonly [EvidenceType, readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
]

/** Null for anything that is no photo of these kinds. */
export function imageTypeOf(bytes: Uint8Array): EvidenceType | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))
  return found?.[0] ?? null
}
