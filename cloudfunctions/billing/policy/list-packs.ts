// Lists a district's fee policies: in force, awaiting a step, or shipped as examples.
import { isLive } from '@domain/identity/roles/role'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findPacks, headOf } from './pack-view'

export const listPacks = handle('billing.listPacks', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async ({ input, caller, now, today }) => {
    const packs = await findPacks(input.districtId)
    return ok({
      now,
      mayDraft: caller.grants.some((grant) => grant.role === 'districtFinance' && isLive(grant, today)),
      packs: packs.map((pack) => headOf(pack, packs)),
    })
  },
})
