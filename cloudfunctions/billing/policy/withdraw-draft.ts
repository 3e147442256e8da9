// Withdraws a draft fee policy, or one in force before its first day; its steps stay stored.
import { isTaken, withdrawalOf } from '@domain/billing/policy/stored-pack'
import { fail, ok } from '@domain/values/result'
import { plansUnder } from '../../enrollment/collections/plans'
import { handle } from '../../request/handler'
import { changePack } from '../collections/policy-packs'
import { locatePack } from './locate-pack'

export const withdrawDraft = handle('billing.withdrawDraft', {
  locate: ({ input }) => locatePack(input.packId),
  run: async ({ input: { reason = null }, found, caller, now, today }) => {
    const by = caller.personId ?? ''
    if (isTaken(found, 'WITHDRAWN', by)) return ok({})
    const withdrawal = withdrawalOf(found, { reason, today })
    if (!withdrawal.ok) return fail(withdrawal.error)
    const inUse = withdrawal.value === 'COUNTER_ENTRY' ? await plansUnder(found._id) : []
    if (inUse.length > 0) return fail({ code: 'PACK_IN_USE', schools: inUse.map(({ schoolName }) => schoolName) })
    const step = { to: 'WITHDRAWN', by, at: now, ...(reason === null ? {} : { reason }) } as const
    const written = await changePack(found, {
      state: 'WITHDRAWN',
      activating: false,
      steps: [...found.steps, step],
    })
    return written === null ? fail({ code: 'PACK_CHANGED' }) : ok({})
  },
})
