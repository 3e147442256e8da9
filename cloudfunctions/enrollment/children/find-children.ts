// Finds children with their school's current term, in one round trip however many.
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { Course, Plan } from '@domain/enrollment/courses/course'
import type { Enrollment, PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { ServiceBasis } from '@domain/enrollment/seats/service-basis'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolDate } from '@domain/values/school-date'
import { readPupils } from '../../identity/collections/pupils'
import { coursesInvitedTo } from '../collections/courses'
import { type CanceledLesson, canceledLessonsOf } from '../collections/lesson-records'
import { type InvitedInto, invitationsOfPupil } from '../collections/seat-roll-stages'
import { type BasisRow, basisOf } from './basis-stages'
import { childStages } from './child-stages'

/** A child with its term, as far as there is one. */
export interface Child {
  readonly pupil: Pupil
  readonly plan: Plan | null
  readonly enrollments: readonly Enrollment[]
  readonly waivers: readonly Waiver[]
  readonly basis: ServiceBasis
}

/** What `childStages` make of a pupil. */
export type ChildRow = Pupil &
  BasisRow & {
    readonly plan?: Plan
    readonly terms: readonly PupilTerm[]
    readonly waivers: readonly Waiver[]
  }

/** In the order of `pupilIds`; children that are not there are left out. */
export async function findChildren(pupilIds: readonly string[], today: SchoolDate): Promise<readonly Child[]> {
  if (pupilIds.length === 0) return []
  const rows = await readPupils<ChildRow>(pupilIds, childStages(today))
  const children = new Map(rows.map((row) => [row._id, childOf(row)]))
  return pupilIds.flatMap((pupilId) => children.get(pupilId) ?? [])
}

export async function findChild(pupilId: string, today: SchoolDate): Promise<Child | null> {
  const [child] = await findChildren([pupilId], today)
  return child ?? null
}

/** …and the lessons of its plan that were canceled. */
export interface ChildWithCanceled extends Child {
  readonly canceled: readonly CanceledLesson[]
  /** Courses the school named it for, without an answer yet. */
  readonly invitations: readonly InvitedInto[]
  readonly invitedTo: readonly Pick<Course, '_id' | 'title' | 'slots'>[]
}

/** One round trip. */
export async function findChildWithCanceled(pupilId: string, today: SchoolDate): Promise<ChildWithCanceled | null> {
  const stages = [
    ...childStages(today),
    canceledLessonsOf('$plan._id'),
    invitationsOfPupil(pupilId),
    ...coursesInvitedTo,
  ]
  const [row] = await readPupils<ChildRow & Pick<ChildWithCanceled, 'canceled' | 'invitations' | 'invitedTo'>>(
    [pupilId],
    stages,
  )
  if (row === undefined) return null
  const { canceled, invitations, invitedTo, ...child } = row
  return { ...childOf(child), canceled, invitations, invitedTo }
}

export function childOf(row: ChildRow): Child {
  const { plan, terms, waivers, consents, erasures, ...pupil } = row
  return { pupil, plan: plan ?? null, enrollments: terms[0]?.enrollments ?? [], waivers, basis: basisOf(row) }
}
