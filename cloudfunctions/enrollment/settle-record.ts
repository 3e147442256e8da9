// Owns bringing a child's record in line with the seat roll: decide on what was read, write if unchanged, else look again.
import type { Course, Plan } from '@domain/enrollment/course'
import type { PupilTerm } from '@domain/enrollment/enrollment'
import { type GivenBack, type Held, type Settled, settleEnrollments } from '@domain/enrollment/settle-enrollments'
import type { SchoolDate } from '@domain/school-date'
import { untilSettled } from '../runtime/retry'
import { readRecord, writeEnrollments } from './pupil-term-store'

export interface Settling {
  readonly course: Course
  readonly plan: Plan
  readonly pupilId: string
  /** As last read; a stale one costs another look, never a wrong write. */
  readonly record: PupilTerm | null
  readonly fact: Held | GivenBack
  readonly today: SchoolDate
}

export function settleRecord({ course, plan, pupilId, record, fact, today }: Settling): Promise<Settled> {
  const key = { planId: plan._id, schoolId: plan.schoolId, pupilId }
  let current = record
  return untilSettled(async () => {
    const enrollments = current?.enrollments ?? []
    const settled = settleEnrollments({ course, term: plan.term, today, enrollments, fact })
    if (settled.code !== 'CHANGED') return settled
    if (await writeEnrollments(key, current, settled.enrollments)) return settled
    current = await readRecord(key)
    return null
  })
}
