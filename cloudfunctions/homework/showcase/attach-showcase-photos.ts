// Claims the photos of a shown piece for its child, looks into them, and lets them go again.
import { MOST_PHOTO_BYTES } from '@domain/homework/items/attachments'
import type { HomeworkShowcase } from '@domain/homework/showcase/homework-showcase'
import { RETENTION } from '@domain/privacy/retention/retention'
import { DAY_MS } from '@domain/values/durations'
import { changeDeletionDate } from '../../privacy/collections/files-to-delete'
import { claimUploads } from '../../request/claim-upload'
import type { Caller } from '../../request/handler'
import { firstUnlike, PHOTO_TYPES } from '../items/attach-uploads'

/** The place in the list of the first that cannot be used; null when all may stay. The child's erasure takes them. */
export async function attachShowcasePhotos(
  { _id, photos, pupilId }: HomeworkShowcase,
  request: { readonly caller: Caller; readonly now: number },
): Promise<number | null> {
  if (photos.length === 0) return null
  const claim = { fileIds: photos, kind: 'HOMEWORK_PHOTO', usedFor: `showcase:${_id}`, pupilId } as const
  const wrong = (await claimUploads(claim, request)) ?? (await firstUnlike(photos, PHOTO_TYPES, MOST_PHOTO_BYTES))
  if (wrong !== null) return wrong
  await changeDeletionDate(photos, request.now + RETENTION.SHOWCASE.days * DAY_MS)
  return null
}

/** The next run of the timer deletes them. */
export async function releaseShowcasePhotos({ photos }: HomeworkShowcase, now: number): Promise<void> {
  if (photos.length > 0) await changeDeletionDate(photos, now)
}
