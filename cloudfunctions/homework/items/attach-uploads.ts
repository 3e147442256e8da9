// Claims the photos and the voice of an item, looks into them, and lets them stay as long as it.
import { MOST_PHOTO_BYTES, MOST_VOICE_BYTES } from '@domain/homework/items/attachments'
import { LONGEST_VOICE_SECONDS } from '@domain/homework/items/check-content'
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import { RETENTION } from '@domain/privacy/retention/retention'
import { DAY_MS } from '@domain/values/durations'
import { changeDeletionDate } from '../../privacy/collections/files-to-delete'
import { claimUploads } from '../../request/claim-upload'
import type { Caller } from '../../request/handler'
import { fileTypeOf } from '../../runtime/file-signature'
import { addressesOf, download } from '../../runtime/stored-file'

export const PHOTO_TYPES = ['image/jpeg', 'image/png'] as const
const VOICE_TYPES = ['audio/mpeg', 'audio/aac', 'audio/mp4'] as const

export type UnusableUpload =
  | { readonly code: 'PHOTO_INVALID'; readonly index: number }
  | { readonly code: 'VOICE_INVALID'; readonly most: number }

const NO_VOICE = { code: 'VOICE_INVALID', most: LONGEST_VOICE_SECONDS } as const

/** `kept`: those that lie with the item already. Null when all may stay; no round trip where there are none. */
export async function attachUploads(
  { itemId, photos, voice }: Pick<HomeworkItem, 'itemId' | 'photos' | 'voice'>,
  request: { readonly caller: Caller; readonly now: number },
  kept: readonly string[] = [],
): Promise<UnusableUpload | null> {
  const newPhotos = photos.filter((fileId) => !kept.includes(fileId))
  const newVoice = voice !== null && !kept.includes(voice.fileId) ? voice.fileId : null
  const usedFor = `homework:${itemId}`
  if (newPhotos.length > 0) {
    const wrong = await claimUploads({ fileIds: newPhotos, kind: 'HOMEWORK_PHOTO', usedFor }, request)
    const bad = wrong ?? (await firstUnlike(newPhotos, PHOTO_TYPES, MOST_PHOTO_BYTES))
    if (bad !== null) return { code: 'PHOTO_INVALID', index: photos.indexOf(newPhotos[bad] ?? '') }
  }
  if (newVoice !== null) {
    const wrong = await claimUploads({ fileIds: [newVoice], kind: 'HOMEWORK_VOICE', usedFor }, request)
    if ((wrong ?? (await firstUnlike([newVoice], VOICE_TYPES, MOST_VOICE_BYTES))) !== null) return NO_VOICE
  }
  const files = newVoice === null ? newPhotos : [...newPhotos, newVoice]
  if (files.length > 0) await changeDeletionDate(files, request.now + RETENTION.HOMEWORK.days * DAY_MS)
  return null
}

/** The place in the list of the first that is not what it should be; null when all are. */
export async function firstUnlike(
  fileIds: readonly string[],
  types: Parameters<typeof fileTypeOf>[1],
  mostBytes: number,
): Promise<number | null> {
  const addresses = await addressesOf(fileIds)
  for (const [index, address] of addresses.entries()) {
    const file = await download(address, mostBytes)
    if (!file.ok || fileTypeOf(file.value, types) === null) return index
  }
  return null
}
