// Finds a stored fee policy for a change; access is decided on its district.
// One that was withdrawn is "not there".
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import { readPack } from '../collections/policy-packs'

export async function locatePack(packId: string) {
  const found: StoredPack | null = await readPack(packId)
  return found && { subject: { kind: 'district', districtId: found.districtId } as const, found }
}
