// The collection photoParts: sealed parts. A file would bear the second it was made.
import type { StoredPhotoPart } from '@domain/complaints/channel/stored-case'
import { defineCollection, index } from '../../runtime/collection'
import { photoPartsFates } from './fates/photo-parts-fates'

/** _id: `<photo id>:<index>`. */
export const photoParts = defineCollection<StoredPhotoPart>({
  name: 'photoParts',
  fates: photoPartsFates,
  indexes: [index('case', ['caseId', 'photoId', 'index'])],
})

/** AGAIN: this very part is there. CONFLICT: something else has its place. */
export async function storePhotoPart(part: Omit<StoredPhotoPart, '_id'>): Promise<'STORED' | 'AGAIN' | 'CONFLICT'> {
  const _id = `${part.photoId}:${part.index}`
  if (await photoParts.insert({ _id, ...part })) return 'STORED'
  const [stored] = await photoParts.find({ _id }, { limit: 1 })
  return stored?.box === part.box && stored.caseId === part.caseId ? 'AGAIN' : 'CONFLICT'
}

/** In order; those that have arrived. */
export function readPhoto(caseId: string, photoId: string): Promise<readonly StoredPhotoPart[]> {
  return photoParts.aggregate<StoredPhotoPart>([{ $match: { caseId, photoId } }, { $sort: { index: 1 } }])
}

/** Used by privacy alone: of one case after another, since some hundreds go at a time. */
export async function expirePhotos(caseIds: readonly string[]): Promise<void> {
  for (const caseId of caseIds) await photoParts.remove({ caseId })
}
