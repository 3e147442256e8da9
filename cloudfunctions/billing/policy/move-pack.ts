// Moves a fee policy a step towards being in force; of two activations at once, one succeeds.
import type { PackMoveError } from '@domain/billing/policy/pack-approval'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import { isTaken, type StoredPack, stepPack } from '@domain/billing/policy/stored-pack'
import { fail, ok, type Result } from '@domain/values/result'
import { handle } from '../../request/handler'
import { changePack, readPack } from '../collections/policy-packs'
import { locatePack } from './locate-pack'
import { activeOf, findPacks } from './pack-view'

type MoveError = PackMoveError | { readonly code: 'PACK_CHANGED' }

export const movePack = handle('billing.movePack', {
  locate: ({ input }) => locatePack(input.packId),
  run: async ({ input: { to }, found, caller, now }) => {
    const step = { to, by: caller.personId ?? '', at: now }
    if (isTaken(found, to, step.by)) return ok({ state: to })
    const moved = to === 'ACTIVE' ? await activate(found, step) : await take(found, { ...step, active: [] })
    if (moved.ok) return ok({ state: to })
    const { error } = moved
    if (error.code !== 'PACK_FAULTY') return fail(error)
    return fail({ code: 'PACK_FAULTY', faults: error.faults.map((code) => ({ code, path: '' })) })
  },
})

type Step = Omit<Parameters<typeof stepPack>[1], 'active'>

async function take(
  stored: StoredPack,
  step: Step & { readonly active: readonly PolicyPack[] },
): Promise<Result<null, MoveError>> {
  const moved = stepPack(stored, step)
  if (!moved.ok) return moved
  const written = await changePack(stored, moved.value)
  return written === null ? fail({ code: 'PACK_CHANGED' }) : ok(null)
}

/**
 * Claims first, looks at the others afterwards: whoever claims second sees the first one's claim and steps back.
 * A process that dies in between leaves a claim that is in force for nobody and that the next try takes up.
 */
async function activate(found: StoredPack, step: Step): Promise<Result<null, MoveError>> {
  if (found.state !== 'REVIEWED') return fail({ code: 'MOVE_NOT_ALLOWED' })
  const claimed = found.activating ? found : await changePack(found, { activating: true })
  if (claimed === null) return fail({ code: 'PACK_CHANGED' })
  const packs = await findPacks(found.districtId)
  const claims = packs.filter(({ stored }) => stored?.activating === true && stored._id !== found._id)
  const moved = await take(claimed, { ...step, active: [...activeOf(packs), ...claims.map(({ pack }) => pack)] })
  if (!moved.ok) await stepBack(claimed)
  return moved
}

async function stepBack({ _id, rev }: StoredPack): Promise<void> {
  const current = await readPack(_id)
  if (current?.rev === rev) await changePack(current, { activating: false })
}
