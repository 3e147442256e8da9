// The collection districts: its documents, its indexes, and every read and write of it.
import type { District } from '@domain/identity/schools/school'
import { defineCollection } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { districtsFates, type StoredDistrict } from './fates/districts-fates'
import { removalLock } from './removal-lock'

export const districts = defineCollection<StoredDistrict>({
  name: 'districts',
  fates: districtsFates,
  indexes: [],
})

export async function writeSupervisionPhone(districtId: string, supervisionPhone: string | null): Promise<void> {
  await districts.updateOne({ _id: districtId }, { $set: { supervisionPhone } })
}

/** Adds `districts`: those whose ids stand in `field`. */
export function districtsIn(field: string): Stage {
  return { $lookup: { from: districts.name, localField: field, foreignField: '_id', as: 'districts' } }
}

/** A district's education officers are never all removed. */
export const districtRemovals = removalLock(districts)

export async function readDistrict(districtId: string): Promise<District | null> {
  const [district] = await districts.find({ _id: districtId }, { limit: 1 })
  return district ?? null
}

/** The one that this deployment serves: its channel for complaints has no other. */
export async function readServedDistrict(): Promise<District | null> {
  const [district] = await districts.find({}, { limit: 1 })
  return district ?? null
}

/** One read: the district, after `stages`. */
export async function findDistrictWith<Row>(districtId: string, stages: readonly Stage[]): Promise<Row | null> {
  const [row] = await districts.aggregate<Row>([{ $match: { _id: districtId } }, ...stages])
  return row ?? null
}

/** Districts already there stay as they are. */
export function insertDistricts(added: readonly District[]): Promise<void> {
  return districts.insertMissing(added)
}
