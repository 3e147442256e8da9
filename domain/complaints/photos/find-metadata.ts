// Looks through a finished JPEG once more, on its own way, for anything beyond the picture.

/** What is still there: an application segment but the plain JFIF one, a comment, bytes after the end. */
export function findMetadata(file: Uint8Array): readonly string[] {
  const found: string[] = []
  let at = 2
  while (file[at] === 0xff && file[at + 1] !== 0xd9 && at < file.length) {
    const marker = file[at + 1] ?? 0
    const end = at + 2 + (file[at + 2] ?? 0) * 256 + (file[at + 3] ?? 0)
    if (marker >= 0xe0 && !isPlainJfif(file.subarray(at, end))) found.push(`segment ${marker.toString(16)}`)
    at = marker === 0xda ? nextMarker(file, end) : end
  }
  if (file[at] !== 0xff) found.push(`no marker at ${at}`)
  if (at + 2 < file.length) found.push('bytes after the end')
  return found
}

function nextMarker(file: Uint8Array, from: number): number {
  for (let at = from; at + 1 < file.length; at += 1) {
    const next = file[at + 1] ?? 0
    if (file[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at
  }
  return file.length
}

/** Without density of its own and without a thumbnail. */
const PLAIN = 'ff,e0,0,10,4a,46,49,46,0,1,1,0,0,1,0,1,0,0'

function isPlainJfif(part: Uint8Array): boolean {
  return [...part].map((byte) => byte.toString(16)).join(',') === PLAIN
}
