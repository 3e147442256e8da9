// Shows a district office one fee policy, its documents and changes, and who may act on it now.
import { jumpsOf } from '@domain/billing/policy/pack-doubts'
import { lastDayOf } from '@domain/billing/policy/pack-succession'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import { stepPack, withdrawalOf } from '@domain/billing/policy/stored-pack'
import { isLive } from '@domain/identity/roles/role'
import { ok } from '@domain/values/result'
import { type Caller, handle, type Request } from '../../request/handler'
import { activeOf, changesBetween, comparedWith, findPacks, headOf, type ShownPack, valuesOf } from './pack-view'

export const getPack = handle('billing.getPack', {
  locate: async ({ input }) => {
    const packs = await findPacks(input.districtId)
    const shown = packs.find(({ pack }) => pack.id === input.packId)
    return shown ? { subject: { kind: 'district', districtId: input.districtId }, found: { packs, shown } } : null
  },
  run: async ({ found: { packs, shown }, caller, now, today }) => {
    const active = activeOf(packs)
    const before = comparedWith(shown, packs)
    return ok({
      now,
      pack: { ...headOf(shown, packs), effectiveUntil: shown.pack.effectiveUntil },
      values: valuesOf(shown.pack),
      before: before && { packId: before.id, name: before.name, version: before.version },
      changes: before === null ? [] : changesBetween(before, shown.pack),
      steps: stepsOf(shown),
      may: mayOf(shown, active, { caller, today }),
      jumps: shown.state === 'DRAFT' || shown.state === 'REVIEWED' ? [...jumpsOf(before, shown.pack)] : [],
      ends: endsOf(shown, active),
      rev: shown.stored?.rev ?? 0,
    })
  },
})

function stepsOf({ stored }: ShownPack) {
  if (stored === null) return []
  const names = new Map(stored.people.map(({ _id, name }) => [_id, name]))
  return stored.steps.map(({ to, by, at, reason = null }) => ({ to, name: names.get(by) ?? '', at, reason }))
}

function mayOf(
  { stored }: ShownPack,
  active: readonly PolicyPack[],
  { caller, today }: Pick<Request<'billing.getPack'>, 'today'> & { readonly caller: Caller },
) {
  if (stored === null) return { edit: false, review: false, activate: false, sendBack: false, takeBack: false }
  const by = caller.personId ?? ''
  const isFinance = caller.grants.some((grant) => grant.role === 'districtFinance' && isLive(grant, today))
  const can = (to: 'REVIEWED' | 'DRAFT' | 'ACTIVE') => stepPack(stored, { to, by, at: 0, active }).ok
  return {
    edit: isFinance && stored.state === 'DRAFT',
    review: can('REVIEWED'),
    activate: can('ACTIVE'),
    sendBack: can('DRAFT'),
    takeBack: isFinance && stored.state === 'ACTIVE' && withdrawalOf(stored, { reason: '-', today }).ok,
  }
}

/** What putting it in force would end: packs whose last day would then be another one. */
function endsOf({ pack, state }: ShownPack, active: readonly PolicyPack[]) {
  if (state === 'ACTIVE' || state === 'WITHDRAWN') return []
  return active.flatMap((one) => {
    const { lastDay } = lastDayOf(one, [...active, pack])
    const isNew = lastDay !== null && lastDay !== lastDayOf(one, active).lastDay
    return isNew ? [{ packId: one.id, name: one.name, lastDay }] : []
  })
}
