// Gives the caller a place for one file, and writes down when it goes before it is there.

import { randomBytes } from 'node:crypto'
import { RETENTION } from '@domain/privacy/retention/retention'
import { DAY_MS } from '@domain/values/durations'
import { ok } from '@domain/values/result'
import { aboutSelf, handle } from '../../request/handler'
import { cloud } from '../../runtime/cloud'
import { withRetry } from '../../runtime/retry'
import { openUploadLine } from '../collections/files-to-delete'

/** 128 bits: nobody finds a place by trying. */
const RANDOM_BYTES = 16

export const openUpload = handle('privacy.openUpload', {
  locate: aboutSelf,
  run: async ({ input: { kind }, caller: { personId }, now }) => {
    if (personId === null) throw new TypeError('a role without a person')
    const cloudPath = `uploads/${randomBytes(RANDOM_BYTES).toString('hex')}`
    const { data } = await withRetry(() => cloud().getUploadMetadata({ cloudPath }))
    const deleteAfter = now + RETENTION[kind].days * DAY_MS
    await openUploadLine({ fileId: data.fileId, kind, uploadedBy: personId, deleteAfter })
    return ok({ cloudPath, fileId: data.fileId })
  },
})
