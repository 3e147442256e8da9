// The collection roleKeys: the newest key of each role and those before it, and who holds them.
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { RoleKey, RoleKeyHolder } from '@domain/complaints/keys/role-key'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import { roleKeysFates } from './fates/role-keys-fates'

/** _id: the key id. */
export const roleKeys = defineCollection<RoleKey>({
  name: 'roleKeys',
  fates: roleKeysFates,
  indexes: [index('epoch', ['districtId', 'role', 'epoch'], true), index('holder', ['holders.personId'])],
})

/** More than a district has in all its years. */
const MOST_KEYS = 500

export function readRoleKeys(districtId: string): Promise<readonly RoleKey[]> {
  return roleKeys.find({ districtId }, { limit: MOST_KEYS })
}

/** False when this role has a key of this epoch. */
export function insertRoleKey(key: RoleKey): Promise<boolean> {
  return roleKeys.insert(key)
}

/** From now on nothing is sealed to it. */
export async function replaceRoleKey(
  districtId: string,
  replaced: { readonly role: KeyRole; readonly before: number; readonly day: SchoolDate },
): Promise<void> {
  const { role, before, day } = replaced
  await roleKeys.updateWhere(
    { districtId, role, epoch: { $lt: before }, replacedOn: null },
    { $set: { replacedOn: day } },
  )
}

/** A device that holds it already keeps its box. */
export async function addHolder(keyId: string, holder: RoleKeyHolder): Promise<void> {
  const { deviceKeyId } = holder
  const without = { _id: keyId, 'holders.deviceKeyId': { $ne: deviceKeyId } }
  await roleKeys.updateOne(without, { $push: { holders: holder } })
}

export async function keepInSafe(keyId: string, escrow: NonNullable<RoleKey['escrow']>): Promise<void> {
  await roleKeys.updateOne({ _id: keyId }, { $set: { escrow } })
}

export async function addDrill(keyId: string, drill: RoleKey['drills'][number]): Promise<void> {
  await roleKeys.updateOne({ _id: keyId }, { $push: { drills: drill } })
}
