// Finds which role keys the caller holds: what decides about every row, count and hit.
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import { rolesToHold } from '@domain/complaints/keys/may-hold-role'
import type { RoleKey } from '@domain/complaints/keys/role-key'
import type { SchoolDate } from '@domain/values/school-date'
import type { Caller } from '../../request/handler'
import { readRoleKeys } from '../collections/role-keys'

export interface HeldKeys {
  /** Of the district, older ones too. */
  readonly all: readonly RoleKey[]
  /** Whose secret lies on a device of the caller, and whose role the caller may still hold. */
  readonly held: readonly RoleKey[]
  readonly roles: readonly KeyRole[]
}

/** One round trip. Whoever lost the office holds nothing, whatever the device still knows. */
export async function findHeldKeys(
  { personId, grants }: Pick<Caller, 'personId' | 'grants'>,
  where: { readonly districtId: string; readonly today: SchoolDate },
): Promise<HeldKeys> {
  const all = await readRoleKeys(where.districtId)
  const may = rolesToHold(grants, where)
  const held = all.filter(
    ({ role, holders }) => may.includes(role) && holders.some((each) => each.personId === personId),
  )
  return { all, held, roles: [...new Set(held.map(({ role }) => role))] }
}

/** The key that grants are sealed to now. */
export function currentKey(keys: readonly RoleKey[], role: KeyRole): RoleKey | null {
  return keys.filter((key) => key.role === role && key.replacedOn === null).sort((a, b) => b.epoch - a.epoch)[0] ?? null
}
