// Lists guardians' words: one's own and those one is asked to confirm, or a school's.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readRequestsPage } from '../collections/behalf-requests'
import { behalfView } from './behalf-view'

const PAGE = 30

export const listGuardianWords = handle('enrollment.listGuardianWords', {
  locate: ({ input: { schoolId } }) => {
    const subject = schoolId === null ? ({ kind: 'self' } as const) : ({ kind: 'school', schoolId } as const)
    return { subject, found: null }
  },
  run: async ({ input: { schoolId, after }, caller: { personId }, now }) => {
    const own = { $or: [{ byId: personId }, { witnessId: personId }] }
    const rows = await readRequestsPage(schoolId === null ? own : { schoolId }, after, PAGE + 1)
    const page = rows.slice(0, PAGE)
    const last = page.at(-1)
    return ok({
      now,
      requests: page.map((request) => ({
        ...behalfView(request, request.pupils[0], personId),
        mayConfirm: request.state === 'PROPOSED' && now < request.expiresAt && request.byId !== personId,
      })),
      next: rows.length > PAGE && last !== undefined ? { at: last.at, requestId: last._id } : null,
    })
  },
})
