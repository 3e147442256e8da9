// Moves a fee policy a step towards being in force; of two activations at once, one succeeds.
import { jumpsOf, promiseFaults, sourceFaults, unansweredJumps } from '@domain/billing/policy/pack-doubts'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import { isTaken, type StoredPack, stepPack } from '@domain/billing/policy/stored-pack'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { changePack, readPack } from '../collections/policy-packs'
import { locatePack } from './locate-pack'
import { activeOf, comparedWith, findPacks, type ShownPack } from './pack-view'

export const movePack = handle('billing.movePack', {
  locate: ({ input }) => locatePack(input.packId),
  run: async ({ input: { to, confirmed = [] }, found, caller, now }) => {
    const step = { to, by: caller.personId ?? '', at: now, confirmed }
    if (isTaken(found, to, step.by)) return ok({ state: to })
    const moved = await moveTo(found, step)
    return moved.ok ? ok({ state: to }) : moved
  },
})

interface Step extends Omit<Parameters<typeof stepPack>[1], 'active'> {
  readonly confirmed: NonNullable<ActionInput<'billing.movePack'>['confirmed']>
}

async function moveTo(found: StoredPack, step: Step) {
  if (step.to === 'ACTIVE') return activate(found, step)
  if (step.to === 'DRAFT' || !stepPack(found, { ...step, active: [] }).ok) return take(found, step, [])
  const doubted = doubtsOf(found, await findPacks(found.districtId), step)
  return doubted.ok ? take(found, step, []) : doubted
}

async function take(stored: StoredPack, { confirmed: _, ...step }: Step, active: readonly PolicyPack[]) {
  const moved = stepPack(stored, { ...step, active })
  if (moved.ok) {
    const written = await changePack(stored, moved.value)
    return written === null ? fail({ code: 'PACK_CHANGED' }) : ok(null)
  }
  if (moved.error.code !== 'PACK_FAULTY') return fail(moved.error)
  return fail({ code: 'PACK_FAULTY', faults: moved.error.faults.map((code) => ({ code, path: '' })) })
}

/** A number under the old citation is refused; a jump is asked about until somebody says that it is right. */
function doubtsOf({ _id }: StoredPack, packs: readonly ShownPack[], { confirmed }: Step) {
  const shown = packs.find(({ pack }) => pack.id === _id)
  if (shown === undefined) return fail({ code: 'MOVE_NOT_ALLOWED' })
  const before = comparedWith(shown, packs)
  const faults = [...promiseFaults(shown.pack), ...sourceFaults(before, shown.pack)]
  if (faults.length > 0) return fail({ code: 'PACK_FAULTY', faults })
  const jumps = [...unansweredJumps(jumpsOf(before, shown.pack), confirmed)]
  return jumps.length > 0 ? fail({ code: 'JUMP_NOT_CONFIRMED', jumps }) : ok(null)
}

/**
 * Claims first, looks at the others afterwards: whoever claims second sees the first one's claim and steps back.
 * A process that dies in between leaves a claim that is in force for nobody and that the next try takes up.
 */
async function activate(found: StoredPack, step: Step) {
  if (found.state !== 'REVIEWED') return fail({ code: 'MOVE_NOT_ALLOWED' })
  const claimed = found.activating ? found : await changePack(found, { activating: true })
  if (claimed === null) return fail({ code: 'PACK_CHANGED' })
  const packs = await findPacks(found.districtId)
  const claims = packs.filter(({ stored }) => stored?.activating === true && stored._id !== found._id)
  const doubted = doubtsOf(claimed, packs, step)
  const active = [...activeOf(packs), ...claims.map(({ pack }) => pack)]
  const moved = doubted.ok ? await take(claimed, step, active) : doubted
  if (!moved.ok) await stepBack(claimed)
  return moved
}

async function stepBack({ _id, rev }: StoredPack): Promise<void> {
  const current = await readPack(_id)
  if (current?.rev === rev) await changePack(current, { activating: false })
}
