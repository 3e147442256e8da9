// Closes a term if nothing is missing, keeping exactly the figures the caller saw.
import { hardBlockers } from '@domain/billing/closing/closing-blockers'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { insertClosing } from '../collections/term-closings'
import { locateSettlement } from '../settlement/settlement-scope'
import { loadTermFigures } from './load-term-figures'

export const closeTerm = handle('billing.closeTerm', {
  locate: locateSettlement,
  run: async ({ input, found, caller, now, today }) => {
    const { plan, closing, schoolName } = found
    if (plan === null) return fail({ code: 'NO_TERM' })
    const termName = plan.term.name
    if (closing !== null) {
      const { hash, closedAt } = closing
      return hash === input.hash ? ok({ termName, closedAt }) : fail({ code: 'TERM_CLOSED' })
    }
    const { figures, hash, blockers } = await loadTermFigures(plan, found, today)
    const standing = hardBlockers(blockers, input.carriesUnpaid)
    if (standing.length > 0) return fail({ code: 'NOT_READY', blockers: [...standing] })
    if (hash !== input.hash) return fail({ code: 'FIGURES_CHANGED' })
    const isFirst = await insertClosing({
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
    return isFirst ? ok({ termName, closedAt: now }) : fail({ code: 'TERM_CLOSED' })
  },
})
