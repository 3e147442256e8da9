// Previews the payouts of a month: what each payee is due by its end, and what is in the way.
import { lastDayOf, monthlyPayouts } from '@domain/billing/settlement/monthly-payouts'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locateSettlement } from './settlement-scope'

export const previewPayouts = handle('billing.previewPayouts', {
  locate: locateSettlement,
  run: async ({ input, found }) => {
    const until = lastDayOf(input.month)
    const payouts = found.plan === null ? [] : monthlyPayouts(found.facts, until)
    return ok({
      until,
      totalFen: payouts.reduce((sum, { toPayFen }) => sum + toPayFen, 0),
      payees: payouts.map(({ payee, marks, ...account }) => ({
        payeeId: payee.id,
        kind: payee.kind,
        name: payee.name,
        ...account,
        marks: [...marks],
      })),
      fundings: found.balances.map(({ funding, leftFen }) => ({ funding, leftFen })),
    })
  },
})
