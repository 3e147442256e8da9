// Names the courses of the term that runs or comes next which a teacher of the school holds.
import type { SchoolDate } from '@domain/values/school-date'
import { coursesOfPlan } from '../../enrollment/collections/courses'
import { planInForce } from '../../enrollment/collections/plans'
import { readSchools } from '../collections/schools'

/** One round trip. */
export async function findTaughtCourses(
  schoolId: string,
  personId: string,
  today: SchoolDate,
): Promise<readonly string[]> {
  const own = [{ $match: { teacherId: personId } }, { $sort: { title: 1 } }, { $project: { title: 1 } }]
  const stages = [
    { $project: { _id: 1 } },
    planInForce('$_id', today),
    { $addFields: { plan: { $first: '$plans' } } },
    coursesOfPlan(own),
  ]
  const [row] = await readSchools<{ readonly courses: readonly { readonly title: string }[] }>([schoolId], stages)
  return row?.courses.map(({ title }) => title) ?? []
}
