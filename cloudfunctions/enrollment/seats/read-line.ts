// Reads who is next in line for a free seat: eligible today, and the guardians to ask.
import type { Course } from '@domain/enrollment/courses/course'
import type { SeatRoll } from '@domain/enrollment/seats/enrollment'
import { mayBeOffered } from '@domain/enrollment/seats/offer-candidate'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { dateAt } from '@domain/values/school-date'
import { guardianIdsOf, type KinRow, kinOfPupil } from '../../identity/collections/guardian-stages'
import { readPupils } from '../../identity/collections/pupils'
import { type BasisRow, basisOf, basisStages } from '../children/basis-stages'

export interface Line {
  readonly eligible: ReadonlySet<string>
  /** Of those looked at, by child. */
  readonly guardians: ReadonlyMap<string, readonly string[]>
}

export interface LineAsked extends Pick<SeatRoll, 'waiting'> {
  /** Seats to offer. */
  readonly free: number
}

/** Looked at beyond the free seats at once: seldom is anybody passed over. */
const MARGIN = 10

/** One round trip, and one more for each ten that may not take a seat today. */
export async function readLine(course: Course, { waiting, free }: LineAsked, now: number): Promise<Line> {
  const unasked = waiting.filter(({ offer }) => offer === undefined).map(({ pupilId }) => pupilId)
  const line = { eligible: new Set<string>(), guardians: new Map<string, readonly string[]>() }
  for (let from = 0; free > 0 && from < unasked.length && line.eligible.size < free; from += free + MARGIN) {
    const rows = await readPupils<Pupil & BasisRow & KinRow>(unasked.slice(from, from + free + MARGIN), STAGES)
    for (const row of rows) {
      if (mayBeOffered({ basis: basisOf(row), grade: row.grade }, course, now)) line.eligible.add(row._id)
      line.guardians.set(row._id, guardianIdsOf(row, row._id, dateAt(now)))
    }
  }
  return line
}

const STAGES = [...basisStages, ...kinOfPupil]
