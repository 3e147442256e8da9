// Changes single values of a draft fee policy; whoever does may no longer review it.
import { withChanges } from '@domain/billing/policy/pack-edit'
import { placedFaults } from '@domain/billing/policy/pack-text'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { changePack } from '../collections/policy-packs'
import { locatePack } from './locate-pack'
import { faultsOf, findPacks } from './pack-view'

export const changeDraft = handle('billing.changeDraft', {
  locate: ({ input }) => locatePack(input.packId),
  run: async ({ input, found: stored, caller, now }) => {
    const { rev, name, version, effectiveFrom, effectiveUntil, changes } = input
    if (stored.state !== 'DRAFT') return fail({ code: 'MOVE_NOT_ALLOWED' })
    const pack = withChanges(stored.pack, { name, version, effectiveFrom, effectiveUntil }, changes)
    if (pack === null) return fail({ code: 'VALUE_NOT_ALLOWED' })
    const faults = await faultsWith(stored, pack)
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

/** As the draft would stand: its own faults, and numbers changed under the citation they had before. */
async function faultsWith(stored: StoredPack, pack: PolicyPack) {
  const packs = await findPacks(stored.districtId)
  const shown = packs.find((one) => one.stored?._id === stored._id)
  return shown === undefined ? [...placedFaults(pack, stored.districtId)] : faultsOf({ ...shown, pack }, packs)
}
