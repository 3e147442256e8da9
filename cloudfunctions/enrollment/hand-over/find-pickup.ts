// Reads what a family's pick-up page shows of one child, in one round trip.
import type { DayChange } from '@domain/enrollment/absences/day-change'
import { type ChildDay, dayOf, isAwayFrom } from '@domain/enrollment/absences/day-of'
import type { Plan } from '@domain/enrollment/courses/course'
import type { CustodyBar } from '@domain/enrollment/hand-over/custody-bar'
import type { GateDay } from '@domain/enrollment/hand-over/gate-mark'
import type { GatePlan } from '@domain/enrollment/hand-over/gate-plan'
import { leavesAt } from '@domain/enrollment/hand-over/leaving-of'
import type { LeavingPaper } from '@domain/enrollment/hand-over/leaving-way'
import { lessonsOn } from '@domain/enrollment/home/lessons-of-day'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { circleOf } from '../../identity/collections/people'
import { readPupils, siblingsIn } from '../../identity/collections/pupils'
import { schoolOf } from '../../identity/collections/schools'
import type { Stage } from '../../runtime/database'
import { barsOf } from '../collections/custody-bars'
import { changesOfPupil } from '../collections/day-changes'
import { gateDaysOfPupil } from '../collections/gate-days'
import { gatePlanOf } from '../collections/gate-plans'
import { papersOf } from '../collections/leaving-papers'
import { type CanceledLesson, canceledLessonsOf } from '../collections/lesson-records'
import { termOfChild } from '../collections/pupil-terms'

interface Row extends Pupil {
  readonly plan?: Plan
  readonly terms: readonly PupilTerm[]
  readonly canceled: readonly CanceledLesson[]
  readonly changes: readonly DayChange[]
  readonly circle: readonly Person[]
  readonly papers: readonly LeavingPaper[]
  readonly bars: readonly CustodyBar[]
  readonly schools: readonly School[]
  readonly gatePlans: readonly GatePlan[]
  readonly gateDays: readonly GateDay[]
  readonly siblings: readonly Pupil[]
}

export interface Pickup extends Pick<Row, 'circle' | 'bars' | 'gateDays' | 'siblings'> {
  readonly pupil: Pupil
  readonly paper: LeavingPaper | null
  readonly school: School | null
  readonly gatePlan: GatePlan | null
  readonly day: ChildDay
  /** Null: not in the house this afternoon. */
  readonly leaving: { readonly at: string; readonly place: string } | null
}

/** Days of hand-overs that are shown. */
const DAYS_SHOWN = 5

function stagesOf(pupilId: string, today: SchoolDate): readonly Stage[] {
  return [
    ...termOfChild(today),
    canceledLessonsOf('$plan._id'),
    changesOfPupil(today),
    circleOf('_id'),
    papersOf('_id'),
    barsOf('_id'),
    schoolOf,
    gatePlanOf('schoolId'),
    gateDaysOfPupil(pupilId, DAYS_SHOWN),
    siblingsIn('circle.grants.pupilId'),
  ]
}

export async function findPickup(pupilId: string, today: SchoolDate): Promise<Pickup | null> {
  const [row] = await readPupils<Row>([pupilId], stagesOf(pupilId, today))
  if (row === undefined) return null
  const {
    plan: _,
    terms,
    canceled,
    changes,
    papers,
    schools,
    gatePlans,
    circle,
    bars,
    gateDays,
    siblings,
    ...pupil
  } = row
  const day = dayOf(changes.filter(({ date }) => date === today))
  return {
    pupil,
    circle,
    bars,
    gateDays,
    siblings,
    paper: papers[0] ?? null,
    school: schools[0] ?? null,
    gatePlan: gatePlans[0] ?? null,
    day,
    leaving: leavingOn({ terms, canceled }, day, today),
  }
}

function leavingOn({ terms, canceled }: Pick<Row, 'terms' | 'canceled'>, day: ChildDay, today: SchoolDate) {
  const isOff = (courseId: string) => canceled.some((one) => one.courseId === courseId && one.date === today)
  const held = [...lessonsOn(terms[0]?.enrollments ?? [], today)].filter(
    (lesson) => !isOff(lesson.courseId) && !isAwayFrom(day, lesson),
  )
  const last = held.sort((one, other) => one.until.localeCompare(other.until)).at(-1)
  return last === undefined ? null : { at: leavesAt(last.until, day), place: last.place }
}
