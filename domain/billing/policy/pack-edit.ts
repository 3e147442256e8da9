// Changes single values of a draft, each with its source, and validates the result like any pack.

import { readPack } from './pack-schema'
import type { Cited, PolicyPack } from './policy-pack'
import type { Source } from './source'

export interface ValueChange {
  /** As `citedValues` names it, such as `caps.CARE.TERM`. */
  readonly path: string
  readonly value: unknown
  readonly source: Source
}

export type DraftHead = Pick<PolicyPack, 'name' | 'version' | 'effectiveFrom' | 'effectiveUntil'>

/** Null: a path this pack does not have, or a value of another kind. Nothing is added or left out here. */
export function withChanges(
  pack: PolicyPack,
  head: Partial<DraftHead>,
  changes: readonly ValueChange[],
): PolicyPack | null {
  let changed: PolicyPack | null = readPack({ ...pack, ...head })
  for (const change of changes) changed = changed === null ? null : withValue(changed, change)
  return changed
}

function withValue(pack: PolicyPack, { path, value, source }: ValueChange): PolicyPack | null {
  const parts = path.split('.')
  const said = { value, source }
  const replaced = replacedIn(pack, parts, said)
  return replaced === null ? null : readPack(replaced)
}

function replacedIn(pack: PolicyPack, [group = '', ...rest]: readonly string[], said: Cited<unknown>): object | null {
  switch (group) {
    case 'guidePrices':
      return inList(pack, 'guidePrices', {
        isMeant: (one) => one.kind === rest[0] && one.unit === rest[1] && one.taughtBy === rest[2],
        said: { max: said },
      })
    case 'caps':
      return inList(pack, 'caps', {
        isMeant: (one) => one.kind === rest[0] && one.period === rest[1],
        said: { limit: said },
      })
    case 'waivers':
      return inList(pack, 'waivers', { isMeant: ({ category }) => category === rest[0], said: { basisPoints: said } })
    case 'collection':
      return rest[0] !== undefined && Object.hasOwn(pack.collection, rest[0])
        ? { ...pack, collection: { ...pack.collection, [rest[0]]: said } }
        : null
    default:
      return rest.length === 0 && isCitedField(pack, group) ? { ...pack, [group]: said } : null
  }
}

type ListName = 'guidePrices' | 'caps' | 'waivers'

/** Which entry of a list is meant, and what is said of it. */
interface Entry<Name extends ListName> {
  readonly isMeant: (one: PolicyPack[Name][number]) => boolean
  readonly said: object
}

function inList<Name extends ListName>(pack: PolicyPack, name: Name, { isMeant, said }: Entry<Name>): object | null {
  const list: readonly PolicyPack[Name][number][] = pack[name]
  return list.some(isMeant) ? { ...pack, [name]: list.map((one) => (isMeant(one) ? { ...one, ...said } : one)) } : null
}

function isCitedField(pack: PolicyPack, name: string): boolean {
  const field: unknown = Object.hasOwn(pack, name) ? pack[name as keyof PolicyPack] : null
  return typeof field === 'object' && field !== null && 'source' in field
}

/** Another district's document may be the pattern: the copy is this district's own, and begins where it is told to. */
export function copyOfPack(
  pack: PolicyPack,
  { id, districtId, ...head }: DraftHead & { readonly id: string; readonly districtId: string },
): PolicyPack {
  return { ...pack, ...head, id, scope: { ...pack.scope, districtId } }
}
