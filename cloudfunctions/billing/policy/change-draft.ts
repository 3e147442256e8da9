// Changes single values of a draft fee policy; whoever does may no longer review it.
import { withChanges } from '@domain/billing/policy/pack-edit'
import { placedFaults } from '@domain/billing/policy/pack-text'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { changePack } from '../collections/policy-packs'
import { locatePack } from './locate-pack'

export const changeDraft = handle('billing.changeDraft', {
  locate: ({ input }) => locatePack(input.packId),
  run: async ({ input, found: stored, caller, now }) => {
    const { rev, name, version, effectiveFrom, effectiveUntil, changes } = input
    if (stored.state !== 'DRAFT') return fail({ code: 'MOVE_NOT_ALLOWED' })
    const pack = withChanges(stored.pack, { name, version, effectiveFrom, effectiveUntil }, changes)
    if (pack === null) return fail({ code: 'VALUE_NOT_ALLOWED' })
    const faults = [...placedFaults(pack, stored.districtId)]
    // The same change sent again finds it made: there is nothing left to write.
    if (JSON.stringify(pack) === JSON.stringify(stored.pack)) return ok({ faults })
    if (stored.rev !== rev) return fail({ code: 'PACK_CHANGED' })
    const by = caller.personId ?? ''
    const writers = [...new Set([...stored.writers, by])]
    const steps = [...stored.steps, { to: 'DRAFT', by, at: now }] as const
    const written = await changePack(stored, { pack, writers, steps })
    return written === null ? fail({ code: 'PACK_CHANGED' }) : ok({ faults })
  },
})
