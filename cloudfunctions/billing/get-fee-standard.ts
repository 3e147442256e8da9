// Owns answering anybody what a fee policy in force says and by which documents. A draft is "not there".
import { EXAMPLE_PACKS, WRITTEN_PACKS } from '@domain/billing/pack-list'
import { ok } from '@domain/result'
import { handle } from '../runtime/handler'
import { findPack } from './pack-store'
import { headOf, valuesOf } from './pack-view'

export const getFeeStandard = handle('billing.getFeeStandard', {
  locate: async ({ input }) => {
    const pack = WRITTEN_PACKS.find(({ id }) => id === input.packId) ?? (await publicPack(input.packId))
    return pack && { subject: { kind: 'self' }, found: pack }
  },
  run: async ({ found: pack }) => {
    const isExample = EXAMPLE_PACKS.includes(pack)
    const { faults, lastDay, lastDayVaries, ...head } = headOf({ pack, state: 'ACTIVE', isExample, stored: null }, [])
    return ok({ pack: head, values: valuesOf(pack) })
  },
})

async function publicPack(packId: string) {
  const stored = await findPack(packId)
  return stored?.state === 'ACTIVE' ? stored.pack : null
}
