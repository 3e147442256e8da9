// A second person confirms or declines a reversal; only then is the counter-entry added.
import type { BillReversal, PayoutReversal, StoredReversal } from '@domain/billing/reversals/reversal-record'
import { fail, ok } from '@domain/values/result'
import { dateAt } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { findBillWithFacts } from '../bills/find-bill-with-facts'
import { decideReversal as keepDecision, readReversal } from '../collections/reversals'
import { findSettledTerm } from '../settlement/find-settled-term'
import { isReversedAs, reverseInBooks, reverseOnBill } from './bill-reversal'
import { takePayoutBack } from './payout-back'

export const decideReversal = handle('billing.decideReversal', {
  locate: async ({ input }) => {
    const found = await readReversal(input.reversalId)
    return found && { subject: { kind: 'school', schoolId: found.schoolId, districtId: found.districtId }, found }
  },
  run: async ({ input: { decision }, found, caller, now }) => {
    const by = caller.personId ?? ''
    if (found.askedBy === by) return fail({ code: 'OTHER_PERSON_NEEDED' })
    const to = decision === 'CONFIRM' ? ('DONE' as const) : ('DECLINED' as const)
    if (found.state !== 'ASKED') return found.state === to ? ok({ state: to }) : fail({ code: 'DECIDED_OTHERWISE' })
    if (to === 'DONE') {
      const done = await confirmed(found, by, now)
      if (!done.ok) return done
    }
    // Decided last: after a crash in between the entry stands, and confirming again only says so.
    if (!(await keepDecision(found._id, { state: to, decidedBy: by, decidedAt: now }))) {
      const stored = await readReversal(found._id)
      if (stored?.state !== to) return fail({ code: 'DECIDED_OTHERWISE' })
    }
    await tellAsker(found, now)
    return ok({ state: to })
  },
})

function confirmed(reversal: StoredReversal, by: string, now: number) {
  return reversal.kind === 'PAYOUT' ? payoutBack(reversal, now) : billBack(reversal, by, now)
}

async function billBack(reversal: BillReversal, confirmedBy: string, now: number) {
  const found = await findBillWithFacts(reversal.billId)
  if (found === null) return fail({ code: 'NO_SUCH_ENTRY' as const })
  if (isReversedAs(found.bill, reversal._id)) return ok(found.bill)
  const reverse = reversal.kind === 'MATERIAL' ? reverseInBooks : reverseOnBill
  return reverse(found, { reversal, confirmedBy, now })
}

async function payoutBack({ schoolId, planId, payeeId, number, because, askedBy }: PayoutReversal, now: number) {
  const today = dateAt(now)
  const found = await findSettledTerm(schoolId, { planId, today })
  if (found === null) return fail({ code: 'PAYEE_UNKNOWN' as const })
  const wrong = { payeeId, key: number, reason: because, by: askedBy }
  return takePayoutBack({ input: { schoolId, planId }, found, now, today }, wrong)
}

async function tellAsker({ _id, askedBy }: StoredReversal, now: number): Promise<void> {
  await postNotices(
    [{ personId: askedBy, event: `reversalSettled:${_id}`, kind: 'REVERSAL_SETTLED', pupilId: null }],
    now,
  )
}
