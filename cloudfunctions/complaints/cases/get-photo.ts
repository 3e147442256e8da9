// Hands out the sealed parts of a photo of a case that the caller can open.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readPhoto } from '../collections/photo-parts'
import { locateCase } from './find-case'

export const getPhoto = handle('complaints.getPhoto', {
  locate: locateCase,
  run: async ({ input: { caseId, photoId } }) => {
    const parts = await readPhoto(caseId, photoId)
    return ok({ parts: parts.map(({ box }) => box) })
  },
})
