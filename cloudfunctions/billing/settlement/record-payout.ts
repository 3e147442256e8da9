// Records a payout to a payee and the funds it came from.
import type { Funding } from '@domain/billing/settlement/payee-record'
import { withPayout } from '@domain/billing/settlement/payout-limit'
import { fen } from '@domain/values/fen'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { touchClaim } from '../collections/subsidy-claims'
import { entriesOf, payoutsChanged } from './change-payouts'
import { changeSettlement } from './change-settlement'
import { locateSettlement, type OpenTerm, payeeIn } from './settlement-scope'

const NAME = 'billing.recordPayout'

export const recordPayout = handle(NAME, {
  locate: locateSettlement,
  run: async (request) => {
    const { payeeId, amountFen, funding, on, key } = request.input
    if (on > request.today) return fail({ code: 'NOT_PAID_YET' })
    const by = request.caller.personId ?? ''
    const entry = { key, amountFen: fen(amountFen), funding, on: schoolDate(on), by, at: request.now }
    return changeSettlement<typeof NAME>(request, (open) => {
      const found = payeeIn(open, payeeId)
      if (!found.ok) return found
      const room = { dueFen: found.value.account.dueFen, balances: open.balances }
      const entries = withPayout(entriesOf(open, found.value), room, entry)
      if (!entries.ok) return entries
      const { value, write } = payoutsChanged(open, found.value, entries.value)
      return ok({ value, write: write && (() => paidBesideClaim(open, funding, write)) })
    })
  },
})

/** What the district pays a year's subsidy for may not be paid from elsewhere in the same moment. */
async function paidBesideClaim({ claim }: OpenTerm, funding: Funding, write: () => Promise<boolean>): Promise<boolean> {
  const concerns = claim !== null && claim.state !== 'DRAFT' && funding !== 'FEES'
  return (!concerns || (await touchClaim(claim))) && write()
}
