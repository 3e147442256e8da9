// Takes back a wrongly recorded payout with an opposite entry, or asks a second person to.
import { needsSecondPerson } from '@domain/billing/reversals/reversal-limit'
import type { PayoutReversal } from '@domain/billing/reversals/reversal-record'
import type { PayoutEntry } from '@domain/billing/settlement/payee-record'
import { ok } from '@domain/values/result'
import { handle, type Request } from '../../request/handler'
import { idFromRequestKey } from '../../runtime/id-from-request-key'
import { entriesOf } from '../settlement/change-payouts'
import { locateSettlement, type OpenPayee, type OpenTerm, openTerm, payeeIn } from '../settlement/settlement-scope'
import { askSecondPerson } from './ask-second-person'
import { takePayoutBack } from './payout-back'

const ID_LENGTH = 24

export const takeBackPayout = handle('billing.takeBackPayout', {
  locate: locateSettlement,
  run: async (request) => {
    const { input, found, caller, today } = request
    const { payeeId, payoutKey, reason } = input
    const open = openTerm(found)
    if (!open.ok) return open
    const paid = payeeIn(open.value, payeeId)
    if (!paid.ok) return paid
    const entries = entriesOf(open.value, paid.value)
    const wrong = standingPayout(entries, payoutKey)
    const { districtId } = open.value.plan
    if (wrong !== undefined && needsSecondPerson({ districtId, amountFen: wrong.amountFen, today, isClosed: false })) {
      await askSecondPerson(askedPayout(request, { open: open.value, paid: paid.value, wrong, told: entries.length }))
      const { payee, toPayFen } = paid.value.account
      return ok({ name: payee.name, reversal: 'ASKED' as const, toPayFen })
    }
    return takePayoutBack(request, { payeeId, key: payoutKey, reason, by: caller.personId ?? '' })
  },
})

interface Wrong {
  readonly open: OpenTerm
  readonly paid: OpenPayee
  readonly wrong: PayoutEntry
  /** How many entries there were: asked again on the same ones it is the same wish. */
  readonly told: number
}

function askedPayout(
  { input, caller, now }: Request<'billing.takeBackPayout'>,
  { open, paid, wrong, told }: Wrong,
): PayoutReversal {
  const { key, account } = paid
  return {
    _id: `O${idFromRequestKey([key._id, wrong.key, String(told)], ID_LENGTH)}`,
    kind: 'PAYOUT',
    schoolId: key.schoolId,
    districtId: open.plan.districtId,
    planId: key.planId,
    payeeId: account.payee.id,
    payeeName: account.payee.name,
    number: wrong.key,
    amountFen: wrong.amountFen,
    because: input.reason,
    askedBy: caller.personId ?? '',
    askedAt: now,
    state: 'ASKED',
    decidedBy: null,
    decidedAt: null,
  }
}

function standingPayout(entries: readonly PayoutEntry[], key: string): PayoutEntry | undefined {
  const isBack = entries.some(({ takesBack }) => takesBack?.key === key)
  return isBack ? undefined : entries.find((entry) => entry.key === key && entry.takesBack === null)
}
