// Detects what kind of file an upload is from its first bytes, whatever its name says.

// Not file-type: three signatures are all that is allowed, and it would add 160 KB to a function that starts cold.
const SIGNATURES = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
} as const

export type FileType = keyof typeof SIGNATURES

/** The one of `allowed` that the bytes are, or null. */
export function fileTypeOf<Allowed extends FileType>(bytes: Uint8Array, allowed: readonly Allowed[]): Allowed | null {
  return allowed.find((type) => SIGNATURES[type].every((byte, index) => bytes[index] === byte)) ?? null
}
