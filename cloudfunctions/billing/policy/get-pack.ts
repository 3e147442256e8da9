// Shows a district office one fee policy, its documents and changes, and who may act on it now.
import { lastDayOf, packBefore } from '@domain/billing/policy/pack-succession'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import { stepPack } from '@domain/billing/policy/stored-pack'
import { isLive } from '@domain/identity/roles/role'
import { ok } from '@domain/values/result'
import { type Caller, handle, type Request } from '../../request/handler'
import { activeOf, changesBetween, findPacks, headOf, type ShownPack, valuesOf } from './pack-view'

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
      pack: { ...headOf(shown, active), effectiveUntil: shown.pack.effectiveUntil },
      values: valuesOf(shown.pack),
      before: before && { packId: before.id, name: before.name, version: before.version },
      changes: before === null ? [] : changesBetween(before, shown.pack),
      steps: stepsOf(shown),
      may: mayOf(shown, active, { caller, today }),
      ends: endsOf(shown, active),
      rev: shown.stored?.rev ?? 0,
    })
  },
})

/** The one it was copied from; else the one it follows. */
function comparedWith({ pack, stored, isExample }: ShownPack, packs: readonly ShownPack[]): PolicyPack | null {
  if (isExample) return null
  const basis = packs.find((one) => one.pack.id === stored?.basedOn)
  return basis?.pack ?? packBefore(pack, activeOf(packs))
}

function stepsOf({ stored }: ShownPack) {
  if (stored === null) return []
  const names = new Map(stored.people.map(({ _id, name }) => [_id, name]))
  return stored.steps.flatMap(({ to, by, at }) => (to === 'WITHDRAWN' ? [] : [{ to, name: names.get(by) ?? '', at }]))
}

function mayOf(
  { stored }: ShownPack,
  active: readonly PolicyPack[],
  { caller, today }: Pick<Request<'billing.getPack'>, 'today'> & { readonly caller: Caller },
) {
  if (stored === null) return { edit: false, review: false, activate: false, sendBack: false }
  const by = caller.personId ?? ''
  const isFinance = caller.grants.some((grant) => grant.role === 'districtFinance' && isLive(grant, today))
  const can = (to: 'REVIEWED' | 'DRAFT' | 'ACTIVE') => stepPack(stored, { to, by, at: 0, active }).ok
  return {
    edit: isFinance && stored.state === 'DRAFT',
    review: can('REVIEWED'),
    activate: can('ACTIVE'),
    sendBack: can('DRAFT'),
  }
}

/** What putting it in force would end: packs whose last day would then be another one. */
function endsOf({ pack, state }: ShownPack, active: readonly PolicyPack[]) {
  if (state === 'ACTIVE') return []
  return active.flatMap((one) => {
    const { lastDay } = lastDayOf(one, [...active, pack])
    const isNew = lastDay !== null && lastDay !== lastDayOf(one, active).lastDay
    return isNew ? [{ packId: one.id, name: one.name, lastDay }] : []
  })
}
