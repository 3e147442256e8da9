// Closes a term if nothing is missing, keeping exactly the figures the caller saw.
import { isBeingWritten } from '@domain/billing/books/term-books'
import { hardBlockers } from '@domain/billing/closing/closing-blockers'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { closeBooks } from '../collections/term-closings'
import { locateSettlement } from '../settlement/settlement-scope'
import { loadTermFigures } from './load-term-figures'

export const closeTerm = handle('billing.closeTerm', {
  locate: locateSettlement,
  run: async ({ input, found, caller, now, today }) => {
    const { plan, closing, books, schoolName } = found
    if (plan === null) return fail({ code: 'NO_TERM' })
    const termName = plan.term.name
    if (closing !== null) {
      const { hash, closedAt } = closing
      return hash === input.hash ? ok({ termName, closedAt }) : fail({ code: 'TERM_CLOSED' })
    }
    const { figures, hash, blockers } = await loadTermFigures(plan, found, today)
    const standing = hardBlockers(blockers, input.carriesUnpaid)
    if (standing.length > 0) return fail({ code: 'NOT_READY', blockers: [...standing] })
    // Whoever writes at this moment may be behind the figures or not: they are read again when it is done.
    if (hash !== input.hash || (books !== null && isBeingWritten(books, now))) return fail({ code: 'FIGURES_CHANGED' })
    const isClosed = await closeBooks(books, {
      _id: plan._id,
      schoolId: plan.schoolId,
      schoolName,
      districtId: plan.districtId,
      termId: plan.term.id,
      termName,
      figures,
      hash,
      closedAt: now,
      closedBy: caller.personId ?? '',
      publishedAt: null,
      publishedBy: null,
    })
    if (isClosed) return ok({ termName, closedAt: now })
    // Closed by this very request, sent again after a lost answer, or by a colleague who saw the same.
    const kept = (await locateSettlement({ input, today }))?.found.closing
    return kept?.hash === hash ? ok({ termName, closedAt: kept.closedAt }) : fail({ code: 'FIGURES_CHANGED' })
  },
})
