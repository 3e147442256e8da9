// Makes, groups and normalizes invitation codes that people can read aloud and type.
import { CODE_LENGTH, CODE_SYMBOLS } from './invitation'

const GROUP = 5

/** From a digest of at least 2 × CODE_LENGTH bytes: the same digest is the same code. */
export function codeFromDigest(digest: Uint8Array): string {
  if (digest.length < 2 * CODE_LENGTH) throw new RangeError('digest too short for a code')
  return Array.from({ length: CODE_LENGTH }, (_, at) => {
    const pair = (digest[2 * at] ?? 0) * 256 + (digest[2 * at + 1] ?? 0)
    return CODE_SYMBOLS.charAt(pair % CODE_SYMBOLS.length)
  }).join('')
}

/** 5-5, as it is shown and printed. */
export function groupedCode(code: string): string {
  return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`
}

/** As it was made: without spaces and hyphens of any kind, in capitals, full-width letters as plain ones. */
export function plainCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
}
