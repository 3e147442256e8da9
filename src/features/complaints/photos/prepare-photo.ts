// Makes a chosen photo ready: redrawn small, stripped to its picture, looked through again.
import { findMetadata } from '@domain/complaints/photos/find-metadata'
import { stripJpeg } from '@domain/complaints/photos/strip-jpeg'
import { showBytes } from './photo-address'
import { ATTEMPTS, type Cover, MOST_BYTES } from './photo-drawing'
import type { Prepared } from './prepared-photo'
import { type Encoded, openPicture } from './redraw-photo'

export async function preparePhoto(address: string, covers: readonly Cover[] = []): Promise<Prepared> {
  const picture = await openPicture(address)
  if (picture === null) return { ok: false, fault: 'UNREADABLE' }
  for (const attempt of ATTEMPTS) {
    const encoded = await picture.encode(attempt, covers)
    const bytes = encoded === null ? null : cleaned(encoded)
    if (encoded === null || bytes === null) return { ok: false, fault: 'UNREADABLE' }
    if (bytes.length <= MOST_BYTES) {
      const { width, height } = encoded
      return { ok: true, photo: { bytes, width, height, address: await showBytes(bytes) } }
    }
  }
  return { ok: false, fault: 'TOO_LARGE' }
}

/** Two looks of different kinds: what one of them misses the other finds, and then nothing is sent. */
function cleaned({ bytes }: Encoded): Uint8Array | null {
  const stripped = stripJpeg(bytes)
  return stripped.ok && findMetadata(stripped.bytes).length === 0 ? stripped.bytes : null
}
