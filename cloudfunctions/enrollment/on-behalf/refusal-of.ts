// Asks the rule whether a request of the school can be carried out for the child as it stands.
import { type BehalfRefusal, behalfRefusal, type Wanted } from '@domain/enrollment/on-behalf/behalf-refusal'
import type { BehalfAct } from '@domain/enrollment/on-behalf/behalf-request'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { dateAt } from '@domain/values/school-date'
import type { ChildWithCatalog } from '../catalog/find-catalog'
import { drawFirst } from '../seats/draw-first'

export interface AskedOfSchool {
  readonly act: Exclude<BehalfAct, 'WISHES'>
  readonly courseId: string | null
  readonly toCourseId: string | null
}

export function refusalOf(
  found: ChildWithCatalog,
  { act, courseId, toCourseId }: AskedOfSchool,
  now: number,
): BehalfRefusal | null {
  const { pupil, plan, basis, enrollments } = found.child
  return behalfRefusal({
    act,
    leftId: act === 'ENROLL' ? null : courseId,
    wanted: wantedIn(found, act === 'MOVE' ? toCourseId : courseId, now),
    plan,
    grade: pupil.grade,
    basis,
    enrollments,
    now,
  })
}

function wantedIn({ child, catalog, draw }: ChildWithCatalog, courseId: string | null, now: number): Wanted | null {
  const course = catalog.courses.find(({ _id }) => _id === courseId)
  const roll = catalog.rolls.get(courseId ?? '')
  if (course === undefined || roll === undefined) return null
  const { seatsLeft, waiting, own } = roll
  return {
    course,
    seatsLeft,
    waiting,
    isHeld: placeIn(own, child.pupil._id) !== null,
    notYet: drawFirst({ course, draw }, dateAt(now)),
  }
}
