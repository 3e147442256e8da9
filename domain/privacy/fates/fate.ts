// The fate of a stored field: whom it is about, what for, who reads it, how long, how erased.
import type { Role } from '../../identity/roles/role'
import type { RetentionKind } from '../retention/retention'
import type { KeepingLaw, Purpose } from './purposes'

/** Whom a field says something about. FAMILY: a guardian or somebody who fetches the child. */
export type About = 'CHILD' | 'FAMILY' | 'STAFF' | 'NOBODY'

/**
 * REMOVED: goes with the child or the person. MASKED: becomes null where the rest of the record stays.
 * UNTOUCHED: says nothing about a family. `keptBy`: a law, or the erasure itself, asks to keep it.
 */
export type ErasureFate = 'REMOVED' | 'MASKED' | 'UNTOUCHED' | { readonly keptBy: KeepingLaw }

export interface FateFacts {
  readonly about: About
  readonly purpose: Purpose | null
  /** Roles whose screens show it; besides them only whoever runs the store sees it. */
  readonly readers: readonly Role[]
  /** Null: as long as the office it belongs to, such as a school's name. */
  readonly keep: RetentionKind | null
  readonly erasure: ErasureFate
}

/** Why a field stands in no family's export. */
export interface Withheld {
  readonly why: string
}

const FATE = Symbol('fate')

/** Made by `fateOf` alone, so that no object that happens to look like one passes. */
export interface Fate extends FateFacts {
  readonly [FATE]: true
  /** In Chinese; null where the export leaves it out. */
  readonly exportName: string | null
  readonly withheld: string | null
}

/** What fields have in common is said once; then each says its name in the export, or why it has none. */
export function fateOf(facts: FateFacts): (exported: string | Withheld) => Fate {
  return (exported) => {
    const isNamed = typeof exported === 'string'
    return { ...facts, [FATE]: true, exportName: isNamed ? exported : null, withheld: isNamed ? null : exported.why }
  }
}

export function isFate(value: unknown): value is Fate {
  return typeof value === 'object' && value !== null && FATE in value
}
