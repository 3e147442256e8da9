// The collection inspections: its documents, its indexes, and every read and write of it.
import type { Draw, Frame, Inspection } from '@domain/homework/inspections/inspection'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { inspectionsFates } from './fates/inspections-fates'

export const inspections = defineCollection<Inspection>({
  name: 'inspections',
  fates: inspectionsFates,
  indexes: [index('district', ['districtId', 'year'])],
})

/** More entries than any list of a year has. */
export const MOST_ENTRIES = 60

/** Adds `inspections` to districts: the list of a school year, each without the classes of its frame. */
export function inspectionsOfYear(year: number): Stage {
  const pipeline = [
    { $match: { $expr: { $eq: ['$districtId', '$$district'] }, year } },
    { $sort: { from: 1, _id: 1 } },
    { $limit: MOST_ENTRIES },
    { $unset: ['frame.classes', 'draw.drawn'] },
  ]
  return { $lookup: { from: inspections.name, let: { district: '$_id' }, pipeline, as: 'inspections' } }
}

export async function readInspection(inspectionId: string): Promise<Inspection | null> {
  const [inspection] = await inspections.find({ _id: inspectionId }, { limit: 1 })
  return inspection ?? null
}

/** One read: the entry, after `stages`. */
export async function findInspection<Row>(inspectionId: string, stages: readonly Stage[]): Promise<Row | null> {
  const [row] = await inspections.aggregate<Row>([{ $match: { _id: inspectionId } }, ...stages])
  return row ?? null
}

export function insertInspection(inspection: Inspection): Promise<boolean> {
  return inspections.insert(inspection)
}

/** False when a frame is fixed already: it is never replaced. */
export function writeFrame(inspectionId: string, frame: Frame): Promise<boolean> {
  return inspections.updateOne({ _id: inspectionId, frame: null }, { $set: { frame } })
}

/** False when it was drawn already: there is no second draw. */
export function writeDraw(inspectionId: string, digest: string, draw: Draw): Promise<boolean> {
  return inspections.updateOne({ _id: inspectionId, 'frame.digest': digest, draw: null }, { $set: { draw } })
}
