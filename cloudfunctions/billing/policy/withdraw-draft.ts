// Withdraws a draft fee policy: it stays stored with its steps but is no longer shown.
import { isTaken, isWithdrawable } from '@domain/billing/policy/stored-pack'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { changePack } from '../collections/policy-packs'
import { locatePack } from './locate-pack'

export const withdrawDraft = handle('billing.withdrawDraft', {
  locate: ({ input }) => locatePack(input.packId),
  run: async ({ found, caller, now }) => {
    const by = caller.personId ?? ''
    if (isTaken(found, 'WITHDRAWN', by)) return ok({})
    if (!isWithdrawable(found)) return fail({ code: 'MOVE_NOT_ALLOWED' })
    const steps = [...found.steps, { to: 'WITHDRAWN', by, at: now }] as const
    const written = await changePack(found, { state: 'WITHDRAWN', activating: false, steps })
    return written === null ? fail({ code: 'PACK_CHANGED' }) : ok({})
  },
})
