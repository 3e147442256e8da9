// Shows the school a term's figures: live while the term is open, as kept once it is closed.
import type { ClosingFigures } from '@domain/billing/closing/closing-figures'
import type { Reopening } from '@domain/billing/closing/closing-record'
import { ok } from '@domain/values/result'
import { shownTerm } from '../../enrollment/catalog/shown-term'
import { handle } from '../../request/handler'
import { locateSettlement } from '../settlement/settlement-scope'
import { loadTermFigures } from './load-term-figures'

export const getClosing = handle('billing.getClosing', {
  locate: locateSettlement,
  run: async ({ found, caller, grant, now, today }) => {
    const { schoolName, plan, closing, books } = found
    const term = plan && { name: plan.term.name, until: plan.term.until }
    const head = { schoolName, now, term, ...shownTerm(plan, found.termPlans) }
    const reopened = reopeningsOf((closing ?? books)?.reopened)
    const none = { ...head, reopened, closedAt: null, publishedAt: null, mayClose: false, mayPublish: false }
    if (plan === null) return ok({ ...none, state: 'OPEN' as const, figures: null, hash: null, blockers: [] })
    if (closing === null) {
      const { figures, hash, blockers } = await loadTermFigures(plan, found, today)
      const mayClose = grant?.role === 'schoolFinance'
      return ok({ ...none, state: 'OPEN' as const, figures: shown(figures), hash, blockers: [...blockers], mayClose })
    }
    const { figures, hash, closedAt, closedBy, publishedAt } = closing
    const state = publishedAt === null ? ('CLOSED' as const) : ('PUBLISHED' as const)
    const mayPublish = state === 'CLOSED' && grant?.role === 'schoolAdmin' && closedBy !== caller.personId
    return ok({ ...none, state, closedAt, publishedAt, figures: shown(figures), hash, blockers: [], mayPublish })
  },
})

function reopeningsOf(reopened: readonly Reopening[] = []) {
  return reopened.map(({ closedAt, reopenedAt, reason }) => ({ closedAt, reopenedAt, reason }))
}

function shown({ months, differences, ...figures }: ClosingFigures) {
  return { ...figures, months: [...months], differences: [...differences] }
}
