// Shapes a fee policy for display: its head, all its values and what it would change.
import { type CitedValue, citedValues } from '@domain/billing/policy/cited-values'
import { packDifference } from '@domain/billing/policy/pack-difference'
import { promiseFaults, sourceFaults } from '@domain/billing/policy/pack-doubts'
import { EXAMPLE_PACKS, PACKS } from '@domain/billing/policy/pack-list'
import { lastDayOf, packBefore } from '@domain/billing/policy/pack-succession'
import { placedFaults } from '@domain/billing/policy/pack-text'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import { wasInForce } from '@domain/billing/policy/stored-pack'
import type { ActionOutput } from '@domain/registry'
import { findNamedPacks, type NamedPack } from './find-named-packs'

/** A pack as the district sees it; `stored` is null where it is written in the code and in force from the start. */
export interface ShownPack {
  readonly pack: PolicyPack
  /** WITHDRAWN: it was in force, and taken back before its first day. */
  readonly state: 'DRAFT' | 'REVIEWED' | 'ACTIVE' | 'WITHDRAWN'
  readonly isExample: boolean
  readonly stored: NamedPack | null
}

type Head = ActionOutput<'billing.listPacks'>['packs'][number]

/** The district's own, then the published examples. One round trip. */
export async function findPacks(districtId: string): Promise<readonly ShownPack[]> {
  const stored = await findNamedPacks(districtId)
  const written = PACKS.filter(({ scope }) => scope.districtId === districtId)
  return [
    ...stored.flatMap((one) => shownOf(one)),
    ...written.map((pack) => ({ pack, state: 'ACTIVE', isExample: false, stored: null }) as const),
    ...EXAMPLE_PACKS.map((pack) => ({ pack, state: 'ACTIVE', isExample: true, stored: null }) as const),
  ]
}

function shownOf(stored: NamedPack): ShownPack[] {
  const { pack, state } = stored
  return state === 'WITHDRAWN' && !wasInForce(stored) ? [] : [{ pack, state, isExample: false, stored }]
}

export function activeOf(packs: readonly ShownPack[]): readonly PolicyPack[] {
  return packs.filter(({ state, isExample }) => state === 'ACTIVE' && !isExample).map(({ pack }) => pack)
}

/** The one it was copied from; else the one it follows. */
export function comparedWith({ pack, stored, isExample }: ShownPack, packs: readonly ShownPack[]): PolicyPack | null {
  if (isExample) return null
  const basis = packs.find((one) => one.pack.id === stored?.basedOn)
  return basis?.pack ?? packBefore(pack, activeOf(packs))
}

/** Everything that keeps a draft from being reviewed. */
export function faultsOf(shown: ShownPack, packs: readonly ShownPack[]) {
  const { pack } = shown
  const own = [...placedFaults(pack, pack.scope.districtId), ...promiseFaults(pack)]
  return [...own, ...sourceFaults(comparedWith(shown, packs), pack)]
}

export function headOf(shown: ShownPack, packs: readonly ShownPack[]): Head {
  const { pack, state, isExample } = shown
  const active = activeOf(packs)
  const { id, name, version, scope, effectiveFrom, effectiveUntil } = pack
  const isInForce = state === 'ACTIVE' && !isExample
  const { lastDay, varies } = isInForce ? lastDayOf(pack, active) : { lastDay: effectiveUntil, varies: false }
  return {
    packId: id,
    name,
    version,
    state,
    isExample,
    effectiveFrom,
    lastDay,
    lastDayVaries: varies,
    stages: scope.stages === null ? null : [...scope.stages],
    locations: scope.locations === null ? null : [...scope.locations],
    faults: state === 'DRAFT' || state === 'REVIEWED' ? faultsOf(shown, packs) : [],
  }
}

type Shown = ActionOutput<'billing.getPack'>['values'][number]

export function valuesOf(pack: PolicyPack): Shown[] {
  return citedValues(pack).map(({ path, value, source }) => ({ path, value: plain(value), source }))
}

export function changesBetween(before: PolicyPack, after: PolicyPack) {
  return packDifference(before, after).map(({ path, from, to, source }) => ({
    path,
    source,
    from: plain(from),
    to: plain(to),
  }))
}

/** What a value may be is the pack's own schema: it was read through it. */
function plain(value: CitedValue['value']): Shown['value'] {
  return (value ?? null) as Shown['value']
}
