// Takes back a closing before it is published: the books are open again, and finance is told why.
import type { Reopening, TermClosing } from '@domain/billing/closing/closing-record'
import { whyNotReopened } from '@domain/billing/closing/reopen-closing'
import { fail, ok } from '@domain/values/result'
import { dateAt } from '@domain/values/school-date'
import { findStaffIds } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { reopenBooks } from '../collections/term-closings'
import { locateSettlement } from '../settlement/settlement-scope'

export const reopenTerm = handle('billing.reopenTerm', {
  locate: locateSettlement,
  run: async ({ input, found, caller, now }) => {
    const { plan, closing, books } = found
    const reopenedBy = caller.personId ?? ''
    const termName = plan?.term.name ?? ''
    if (closing === null || closing.hash !== input.hash) {
      const done = (closing ?? books)?.reopened?.at(-1)
      const isTold = done?.hash === input.hash && done.reopenedBy === reopenedBy
      return isTold ? ok({ termName, reopenedAt: done.reopenedAt }) : fail({ code: 'NOT_CLOSED' })
    }
    const refused = whyNotReopened(closing, reopenedBy)
    if (refused !== null) return fail({ code: refused })
    const { figures, hash, closedAt, closedBy } = closing
    const { reason } = input
    const reopening = { figures, hash, closedAt, closedBy, reopenedAt: now, reopenedBy, reason }
    // Published meanwhile, and then it stays.
    if ((await reopenBooks(closing, reopening)) === null) return fail({ code: 'PUBLISHED_ALREADY' })
    await tellFinance(closing, reopening)
    return ok({ termName, reopenedAt: now })
  },
})

async function tellFinance({ _id, schoolId }: TermClosing, { reopenedAt, reopenedBy }: Reopening): Promise<void> {
  const staff = await findStaffIds(schoolId, ['schoolFinance'], dateAt(reopenedAt))
  const about = { event: `termReopened:${_id}:${reopenedAt}`, kind: 'TERM_REOPENED' as const, pupilId: null }
  await postNotices(
    staff.filter((personId) => personId !== reopenedBy).map((personId) => ({ personId, ...about })),
    reopenedAt,
  )
}
