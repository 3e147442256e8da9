// The collection gateDays: its documents, its indexes, and every read and write of it.
import { type GateDay, gateDayId } from '@domain/enrollment/hand-over/gate-mark'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { gateDaysFates } from './fates/gate-days-fates'

/** _id: `schoolId:date:gateId`. */
export const gateDays = defineCollection<GateDay>({
  name: 'gateDays',
  fates: gateDaysFates,
  indexes: [
    index('school', ['schoolId', 'date']),
    index('pupil', ['marks.pupilId', 'date']),
    index('changed', ['changedAt']),
  ],
})

/** Adds `gateDays`: what was marked at all gates of a school on a day. */
export function gateDaysOn(schoolId: string, date: SchoolDate): Stage {
  return { $lookup: { from: gateDays.name, pipeline: [{ $match: { schoolId, date } }], as: 'gateDays' } }
}

/** Adds `gateDays` to children: the latest days on which something was marked of them, narrowed to their own marks. */
export function gateDaysOfPupil(pupilId: string, most: number): Stage {
  // Literal: an id beginning with $ must not be read as a field.
  const own = { $filter: { input: '$marks', as: 'mark', cond: { $eq: ['$$mark.pupilId', { $literal: pupilId }] } } }
  const stages = [
    { $match: { 'marks.pupilId': pupilId } },
    { $sort: { date: -1 } },
    { $limit: most },
    { $addFields: { marks: own } },
  ]
  return { $lookup: { from: gateDays.name, pipeline: stages, as: 'gateDays' } }
}

export async function readGateDay({ schoolId, date, gateId }: Pick<GateDay, 'schoolId' | 'date' | 'gateId'>) {
  const [known] = await gateDays.find({ _id: gateDayId(schoolId, date, gateId) }, { limit: 1 })
  return known ?? null
}

/** False when it changed since it was read, or came into being meanwhile (`before` null). */
export function writeGateDay(before: GateDay | null, after: GateDay): Promise<boolean> {
  if (before === null) return gateDays.insert(after)
  const { _id, marks, guests = [], rev, changedAt } = after
  return gateDays.updateOne({ _id, rev: before.rev }, { $set: { marks, guests, rev, changedAt } })
}
