// Stores one sealed part of a photo with its case, as many as a case may hold.
import type { ChannelCode } from '@domain/complaints/channel/channel-code'
import { MOST_PHOTO_PARTS } from '@domain/complaints/channel/channel-limits'
import type { PutPhotoPartRequest } from '@domain/complaints/channel/channel-request'
import { dateAt } from '@domain/values/school-date'
import { storePhotoPart } from '../complaints/collections/photo-parts'
import { claimPhotoPart, giveBackPhotoPart } from '../complaints/collections/reports'
import { findCase } from './find-case'
import { base64Of, hexOf } from './stored-bytes'

export async function putPhotoPart(request: PutPhotoPartRequest, now: number): Promise<ChannelCode> {
  const report = await findCase(request.lookup)
  if (report === null) return 'NOT_FOUND'
  if (!(await claimPhotoPart(report._id, MOST_PHOTO_PARTS))) return 'FULL'
  const stored = await storePhotoPart({
    caseId: report._id,
    photoId: hexOf(request.photoId),
    index: request.index,
    count: request.count,
    box: base64Of(request.part),
    day: dateAt(now),
  })
  if (stored === 'STORED') return 'OK'
  await giveBackPhotoPart(report._id)
  return stored === 'AGAIN' ? 'OK' : 'CONFLICT'
}
