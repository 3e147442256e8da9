// Brings a child's record in line with the seat roll, retrying if it changed meanwhile.
import type { Course, Plan } from '@domain/enrollment/courses/course'
import type { Claim, PupilTerm } from '@domain/enrollment/seats/enrollment'
import { type GivenBack, type Held, type Synced, syncEnrollments } from '@domain/enrollment/seats/sync-enrollments'
import { dateAt } from '@domain/values/school-date'
import { findGuardianIds } from '../../identity/collections/guardian-stages'
import { postNotices } from '../../request/outbox'
import { untilSettled } from '../../runtime/retry'
import { readRecord, writeEnrollments } from '../collections/pupil-terms'

export interface SyncingRecord {
  readonly course: Course
  readonly plan: Plan
  readonly pupilId: string
  /** As last read; a stale one costs another look, never a wrong write. */
  readonly record: PupilTerm | null
  readonly fact: Held | GivenBack
  /** Whom to tell of a promotion, when that was read already. */
  readonly guardianIds?: readonly string[]
  readonly now: number
}

export function syncRecord(syncing: SyncingRecord): Promise<Synced> {
  const { course, plan, pupilId, fact, now } = syncing
  const key = { planId: plan._id, schoolId: plan.schoolId, pupilId }
  let current = syncing.record
  let isTold = false
  return untilSettled(async () => {
    const enrollments = current?.enrollments ?? []
    const synced = syncEnrollments({ course, term: plan.term, today: dateAt(now), enrollments, fact })
    if (synced.code !== 'CHANGED') return synced
    if (!isTold) await tellIfPromoted(syncing)
    isTold = true
    if (await writeEnrollments(key, current, synced.enrollments)) return synced
    current = await readRecord(key)
    return null
  })
}

/** Before the record is written: a process that dies between the two leaves the record to sync, and tells again, once. */
async function tellIfPromoted(syncing: SyncingRecord): Promise<void> {
  if (!('claim' in syncing.fact)) return
  const { claim } = syncing.fact
  if (claim.promotedAt !== undefined) await tellGuardians(claim, syncing)
}

async function tellGuardians(claim: Claim, { course, guardianIds, now }: SyncingRecord): Promise<void> {
  const { pupilId } = claim
  const told = guardianIds ?? (await findGuardianIds(pupilId, dateAt(now)))
  const event = `seated:${course._id}:${pupilId}:${claim.at}`
  await postNotices(
    told.map((personId) => ({ personId, event, kind: 'SEATED', pupilId, courseTitle: course.title })),
    now,
  )
}
