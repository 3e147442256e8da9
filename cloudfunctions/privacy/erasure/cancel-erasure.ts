// Cancels a requested erasure; any guardian of the child may, until it has begun.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { childSubject, findChild } from '../children/find-child'
import { callOffErasure, erasureOfPupil } from '../collections/erasures'

export const cancelErasure = handle('privacy.cancelErasure', {
  locate: async ({ input }) => {
    const found = await findChild<'erasures'>(input.pupilId, [erasureOfPupil])
    // While it is being deleted, a child is as good as gone.
    if (found === null || found.erasures[0]?.begunAt !== undefined) return null
    return { subject: childSubject(found), found }
  },
  run: async ({ input }) => {
    await callOffErasure(input.pupilId)
    return ok({})
  },
})
