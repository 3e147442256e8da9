// Owns finding a stored pack for a write: it belongs to its district's offices, and one given up is not there.
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import { findPack } from './pack-store'

export async function locatePack(packId: string) {
  const found: StoredPack | null = await findPack(packId)
  return found && { subject: { kind: 'district', districtId: found.districtId } as const, found }
}
