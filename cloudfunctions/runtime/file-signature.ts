// Detects what kind of file an upload is from its first bytes, whatever its name says.

// Not file-type: a few signatures are all that is allowed, and it would add 160 KB to a function that starts cold.
type Signature = readonly { readonly at: number; readonly bytes: readonly number[] }[]

const startsWith = (...bytes: readonly number[]): Signature => [{ at: 0, bytes }]

/** Any of a type's signatures will do. MP3 with or without a tag before its first frame; AAC in ADTS frames. */
const SIGNATURES = {
  'image/jpeg': [startsWith(0xff, 0xd8, 0xff)],
  'image/png': [startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  'application/pdf': [startsWith(0x25, 0x50, 0x44, 0x46, 0x2d)],
  'audio/mpeg': [startsWith(0x49, 0x44, 0x33), startsWith(0xff, 0xfb), startsWith(0xff, 0xf3), startsWith(0xff, 0xf2)],
  'audio/aac': [startsWith(0xff, 0xf1), startsWith(0xff, 0xf9)],
  'audio/mp4': [[{ at: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x4d, 0x34, 0x41] }]],
} as const satisfies Readonly<Record<string, readonly Signature[]>>

export type FileType = keyof typeof SIGNATURES

/** The one of `allowed` that the bytes are, or null. */
export function fileTypeOf<Allowed extends FileType>(bytes: Uint8Array, allowed: readonly Allowed[]): Allowed | null {
  return allowed.find((type) => SIGNATURES[type].some((signature) => isSigned(bytes, signature))) ?? null
}

function isSigned(bytes: Uint8Array, signature: Signature): boolean {
  return signature.every((part) => part.bytes.every((byte, index) => bytes[part.at + index] === byte))
}
