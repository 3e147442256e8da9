// Finds a child with every record the readable sheets of its export are made from.
import type { Bill } from '@domain/billing/bills/bill-record'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import type { Course } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Invitation } from '@domain/identity/invitations/invitation'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { courses } from '../../enrollment/collections/courses'
import { plans } from '../../enrollment/collections/plans'
import { peopleOfPupil } from '../../identity/collections/people'
import type { Stage } from '../../runtime/database'
import type { Joined } from '../children/find-child'
import { readChildRecords } from './read-records'

interface Row extends Omit<Joined, 'terms'> {
  readonly pupilTerms: readonly PupilTerm[]
  readonly waiverApplications: readonly StoredApplication[]
  readonly waivers: readonly Waiver[]
  readonly bills: readonly Bill[]
  readonly invitations: readonly Invitation[]
  /** Those its wishes name. */
  readonly wishedCourses: readonly Pick<Course, '_id' | 'title'>[]
}

export type WholeChild = Pupil & Row

const plansOfTerms: Stage = {
  $lookup: { from: plans.name, localField: 'pupilTerms.planId', foreignField: '_id', as: 'plans' },
}

const coursesWished: readonly Stage[] = [
  { $lookup: { from: courses.name, localField: 'wishes.wishes', foreignField: '_id', as: 'wishedCourses' } },
  { $unset: ['wishedCourses.about', 'wishedCourses.lessonDates', 'wishedCourses.consumables'] },
]

/** One round trip. */
export function findWholeChild(pupilId: string): Promise<WholeChild | null> {
  return readChildRecords<Row>(pupilId, [peopleOfPupil, plansOfTerms, ...coursesWished])
}
