// Reads classes with their school, term, homework settings and evenings, in one round trip.

import type { Plan, Term } from '@domain/enrollment/courses/course'
import type { HomeworkSettings } from '@domain/homework/coordination/homework-settings'
import { type SchoolHours, schoolHours } from '@domain/homework/coordination/school-hours'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { Homeroom, School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { planInForce } from '../../enrollment/collections/plans'
import { careCountOf } from '../../enrollment/collections/pupil-terms'
import { readHomerooms } from '../../identity/collections/homerooms'
import { schoolOf } from '../../identity/collections/schools'
import type { Filter, Stage } from '../../runtime/database'
import { homeworkDaysOf } from '../collections/homework-days'
import { settingsOf } from '../collections/homework-settings'

interface ClassRow extends Homeroom {
  readonly schools: readonly Pick<School, 'name' | 'districtId'>[]
  readonly plans: readonly Pick<Plan, '_id' | 'term'>[]
  readonly settings: readonly HomeworkSettings[]
  readonly homeworkDays: readonly HomeworkDay[]
  readonly carePupils?: number
}

export interface HomeworkClass {
  readonly homeroom: Homeroom
  readonly schoolName: string
  readonly districtId: string
  readonly term: Term | null
  readonly hours: SchoolHours
  readonly days: readonly HomeworkDay[]
  /** Zero where it was not asked for. */
  readonly carePupils: number
}

export interface ClassesAsked {
  readonly dates: readonly SchoolDate[]
  readonly today: SchoolDate
  /** Counts pupils in care too: forty records a class. */
  readonly withCare?: boolean
  /** What else to read on the same way. */
  readonly stages?: readonly Stage[]
}

/** By grade and class. `Also` is what `stages` add. */
export async function findClasses<Also extends object = object>(
  filter: Filter,
  { dates, today, withCare = false, stages = [] }: ClassesAsked,
): Promise<readonly (HomeworkClass & Also)[]> {
  const rows = await readHomerooms<ClassRow & Also>(filter, [
    { $sort: { grade: 1, classNumber: 1 } },
    schoolOf,
    {
      $addFields: {
        schools: { $map: { input: '$schools', in: { name: '$$this.name', districtId: '$$this.districtId' } } },
      },
    },
    planInForce('$schoolId', today),
    { $addFields: { plans: { $map: { input: '$plans', in: { _id: '$$this._id', term: '$$this.term' } } } } },
    { $addFields: { districtId: { $arrayElemAt: ['$schools.districtId', 0] } } },
    ...settingsOf('$schoolId', '$districtId'),
    ...homeworkDaysOf('$_id', dates),
    ...(withCare ? careCountOf('carePupils') : []),
    ...stages,
  ])
  return rows.map((row) => ({ ...row, ...classOf(row) }))
}

function classOf({ schools, plans, settings, homeworkDays, carePupils = 0, ...homeroom }: ClassRow): HomeworkClass {
  const { _id, schoolId, grade, classNumber, name, classTeacherId } = homeroom
  return {
    homeroom: { _id, schoolId, grade, classNumber, name, classTeacherId },
    schoolName: schools[0]?.name ?? '',
    districtId: schools[0]?.districtId ?? '',
    term: plans[0]?.term ?? null,
    hours: schoolHours(settings),
    days: homeworkDays,
    carePupils,
  }
}
