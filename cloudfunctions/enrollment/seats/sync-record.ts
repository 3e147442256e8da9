// Brings a child's record in line with the seat roll, retrying if it changed meanwhile.
import type { Course, Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import { type GivenBack, type Held, type Synced, syncEnrollments } from '@domain/enrollment/seats/sync-enrollments'
import { dateAt } from '@domain/values/school-date'
import { untilSettled } from '../../runtime/retry'
import { readRecord, writeEnrollments } from '../collections/pupil-terms'
import { tellOfPlace } from './tell-of-place'

export interface SyncingRecord {
  readonly course: Course
  readonly plan: Plan
  readonly pupilId: string
  /** As last read; a stale one costs another look, never a wrong write. */
  readonly record: PupilTerm | null
  readonly fact: Held | GivenBack
  /** Whose doing it is; nobody's when a timer finds it. */
  readonly by?: string | null
  /** The child's guardians, when they were read already. */
  readonly guardianIds?: readonly string[]
  readonly now: number
}

/** Told before it is written: a process that dies between the two leaves the record to sync, and tells again, once. */
export function syncRecord(syncing: SyncingRecord): Promise<Synced> {
  const { course, plan, pupilId, fact, now } = syncing
  const key = { planId: plan._id, schoolId: plan.schoolId, pupilId }
  let current = syncing.record
  let isTold = false
  return untilSettled(async () => {
    const enrollments = current?.enrollments ?? []
    const synced = syncEnrollments({ course, term: plan.term, today: dateAt(now), enrollments, fact })
    if (synced.code !== 'CHANGED') return synced
    const { news } = synced
    if (!isTold && news !== null) await tellOfPlace({ ...syncing, record: current, news })
    isTold = true
    if (await writeEnrollments(key, current, synced.enrollments)) return synced
    current = await readRecord(key)
    return null
  })
}
