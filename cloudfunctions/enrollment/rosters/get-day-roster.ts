// Reads who is expected at a school on a day: children by page, a row for each course of theirs.
import type { Plan } from '@domain/enrollment/courses/course'
import { lessonsOn } from '@domain/enrollment/home/lessons-of-day'
import { MOST_DAY_ROWS } from '@domain/enrollment/rosters/contract'
import { ok } from '@domain/values/result'
import { type SchoolDate, schoolDate } from '@domain/values/school-date'
import { readSchools } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { coursesOfPlan } from '../collections/courses'
import { planOn } from '../collections/plans'
import { readExpected } from '../collections/pupil-terms'

export const getDayRoster = handle('enrollment.getDayRoster', {
  locate: async ({ input: { schoolId, date }, today }) => {
    const day = date === null ? today : schoolDate(date)
    const found = await findTermOfDay(schoolId, day)
    return found && { subject: { kind: 'school', schoolId }, found: { ...found, day } }
  },
  run: async ({ input: { after }, found: { plan, days, day }, now }) => {
    const page = plan === null ? [] : await readExpected(plan._id, day, { after: after ?? '', limit: MOST_DAY_ROWS })
    const last = page.length < MOST_DAY_ROWS ? undefined : page.at(-1)
    return ok({
      date: day,
      now,
      previous: days.filter((one) => one < day).at(-1) ?? null,
      next: days.find((one) => one > day) ?? null,
      rows: page.flatMap(({ pupilId, enrollments, pupils: [pupil] }) =>
        lessonsOn(enrollments, day).map(({ courseId, title, from, until, place, teacherName }) => ({
          pupilId,
          name: pupil?.name ?? '',
          homeroomName: pupil?.homeroomName ?? '',
          courseId,
          title,
          from,
          until,
          place,
          teacherName,
        })),
      ),
      more: last?._id ?? null,
    })
  },
})

interface TermOfDay {
  /** On a day between terms the one over last. */
  readonly plan: Pick<Plan, '_id'> | null
  /** Those with lessons, in order. */
  readonly days: readonly SchoolDate[]
}

interface Row {
  readonly plan?: Pick<Plan, '_id'>
  readonly courses: readonly { readonly lessonDates: readonly SchoolDate[] }[]
}

/** Null: there is no such school. */
async function findTermOfDay(schoolId: string, day: SchoolDate): Promise<TermOfDay | null> {
  const [row] = await readSchools<Row>(
    [schoolId],
    [
      planOn('$_id', day),
      { $project: { plan: { $arrayElemAt: ['$plans', 0] } } },
      coursesOfPlan([{ $project: { lessonDates: 1 } }]),
      { $project: { 'plan._id': 1, courses: 1 } },
    ],
  )
  if (row === undefined) return null
  const days = [...new Set(row.courses.flatMap(({ lessonDates }) => lessonDates))].sort()
  return { plan: row.plan ?? null, days }
}
