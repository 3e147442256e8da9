// Stores children's term records; each write is checked against the revision read.
import type { Enrollment, PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Filter } from '../../runtime/database'
import { pupilTerms as records } from '../collections/pupil-terms'

export interface RecordKey {
  readonly planId: string
  readonly schoolId: string
  readonly pupilId: string
}

export function recordIdOf({ planId, pupilId }: Pick<RecordKey, 'planId' | 'pupilId'>): string {
  return `${planId}:${pupilId}`
}

export async function readRecord(key: Pick<RecordKey, 'planId' | 'pupilId'>): Promise<PupilTerm | null> {
  const [record] = await records.find({ _id: recordIdOf(key) }, { limit: 1 })
  return record ?? null
}

/** False when the record changed since `current` was read (null: since it was not there). */
export function writeEnrollments(
  key: RecordKey,
  current: PupilTerm | null,
  enrollments: readonly Enrollment[],
): Promise<boolean> {
  if (current === null) return records.insert({ ...key, _id: recordIdOf(key), rev: 1, enrollments })
  return records.updateOne({ _id: current._id, rev: current.rev }, { $set: { enrollments, rev: current.rev + 1 } })
}

/** The records of a plan that hold a live enrollment in the course. */
export function readLiveRecords(planId: string, courseId: string): Promise<readonly PupilTerm[]> {
  const live = { courseId, state: { $in: ['SEATED', 'WAITLISTED'] } }
  return readAll({ planId, enrollments: { $elemMatch: live } })
}

/** By pupil; who has none yet is left out. */
export async function readRecords(
  planId: string,
  pupilIds: readonly string[],
): Promise<ReadonlyMap<string, PupilTerm>> {
  const found = await readAll({ _id: { $in: pupilIds.map((pupilId) => recordIdOf({ planId, pupilId })) } })
  return new Map(found.map((record) => [record.pupilId, record]))
}

const PAGE = 500

async function readAll(filter: Filter): Promise<readonly PupilTerm[]> {
  const found: PupilTerm[] = []
  for (let after = ''; ; ) {
    const page = await records.find(filter, { limit: PAGE, after })
    found.push(...page)
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return found
    after = last._id
  }
}
