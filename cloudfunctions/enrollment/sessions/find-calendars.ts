// Reads a family's children by date in one round trip, whatever the school's size.
import type { DayChange } from '@domain/enrollment/absences/day-change'
import type { Plan } from '@domain/enrollment/courses/course'
import type { Enrollment, PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolDate } from '@domain/values/school-date'
import { readPupils } from '../../identity/collections/pupils'
import { changesOfPupil } from '../collections/day-changes'
import { type CanceledLesson, canceledLessonsTaken } from '../collections/lesson-records'
import { termOfChild } from '../collections/pupil-terms'

interface Row extends Pupil {
  readonly plan?: Plan
  readonly terms: readonly PupilTerm[]
  readonly canceled: readonly CanceledLesson[]
  readonly changes: readonly DayChange[]
}

export interface ChildByDate extends Pick<Row, 'canceled' | 'changes'> {
  readonly pupil: Pupil
  readonly plan: Plan | null
  readonly enrollments: readonly Enrollment[]
}

/** In the order of `pupilIds`; who left the school is left out. */
export async function findCalendars(pupilIds: readonly string[], today: SchoolDate): Promise<readonly ChildByDate[]> {
  if (pupilIds.length === 0) return []
  const rows = await readPupils<Row>(pupilIds, [...termOfChild(today), canceledLessonsTaken, changesOfPupil(today)])
  const found = new Map(rows.map((row) => [row._id, row]))
  return pupilIds.flatMap((pupilId) => {
    const row = found.get(pupilId)
    if (row === undefined) return []
    const { plan = null, terms, canceled, changes, ...pupil } = row
    return [{ pupil, plan, enrollments: terms[0]?.enrollments ?? [], canceled, changes }]
  })
}
