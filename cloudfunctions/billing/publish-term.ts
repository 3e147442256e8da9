// Owns letting families see a closed term's figures: by somebody else than whoever closed it.
import { fail, ok } from '@domain/result'
import { handle } from '../runtime/handler'
import { publishClosing } from './closing-store'
import { locateSettlement } from './settlement-scope'

export const publishTerm = handle('billing.publishTerm', {
  locate: locateSettlement,
  run: async ({ found: { closing }, caller, now }) => {
    if (closing === null) return fail({ code: 'NOT_CLOSED' })
    const { _id, termName, publishedAt, closedBy } = closing
    if (publishedAt !== null) return ok({ termName, publishedAt })
    const by = caller.personId ?? ''
    if (closedBy === by) return fail({ code: 'SECOND_PERSON_NEEDED' })
    const published = await publishClosing(_id, by, now)
    return ok({ termName, publishedAt: published?.publishedAt ?? now })
  },
})
