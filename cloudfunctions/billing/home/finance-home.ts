// Shows finance what is still open of terms that are over.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { countAskedReversals } from '../collections/reversals'
import { findPastTerms, type PastTerm } from './find-past-terms'
import { findThisTerm } from './find-this-term'

export const financeHome = handle('billing.financeHome', {
  locate: ({ input: { schoolId } }) => ({ subject: { kind: 'school', schoolId }, found: null }),
  run: async ({ input: { schoolId }, today }) => {
    const [past, reversalsAsked, thisTerm] = await Promise.all([
      findPastTerms(schoolId, today),
      countAskedReversals(schoolId),
      findThisTerm(schoolId, today),
    ])
    const terms = past.map(pastTerm)
    return ok({
      today,
      reversalsAsked,
      thisTerm,
      pastTerms: terms.filter((one) => !one.isClosed || one.unpaid + one.returning > 0),
    })
  },
})

function pastTerm({ _id: planId, term: { name, until }, closings, open: [open] }: PastTerm) {
  return {
    planId,
    name,
    until,
    isClosed: closings.length > 0,
    unpaid: open?.unpaid ?? 0,
    toPayFen: open?.toPayFen ?? 0,
    returning: open?.returning ?? 0,
    toReturnFen: open?.toReturnFen ?? 0,
  }
}
