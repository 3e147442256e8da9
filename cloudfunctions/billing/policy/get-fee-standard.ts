// Shows anyone a fee policy in force, its documents and what it changed; drafts are "not there".

import { EXAMPLE_PACKS } from '@domain/billing/policy/pack-list'
import { packBefore } from '@domain/billing/policy/pack-succession'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { standardById, standardOfSchool } from './find-standard'
import { changesBetween, headOf, valuesOf } from './pack-view'

export const getFeeStandard = handle('billing.getFeeStandard', {
  locate: async ({ input, today }) => {
    const found = 'packId' in input ? await standardById(input.packId) : await standardOfSchool(input.schoolId, today)
    return found && { subject: { kind: 'self' }, found }
  },
  run: async ({ found: { pack, active } }) => {
    const isExample = EXAMPLE_PACKS.some(({ id }) => id === pack.id)
    const { faults, ...head } = headOf(
      { pack, state: 'ACTIVE', isExample, stored: null },
      active.map((one) => ({ pack: one, state: 'ACTIVE', isExample: false, stored: null })),
    )
    const before = isExample ? null : packBefore(pack, active)
    return ok({
      pack: head,
      values: valuesOf(pack),
      before: before && { packId: before.id, name: before.name, version: before.version },
      changes: before === null ? [] : changesBetween(before, pack),
    })
  },
})
