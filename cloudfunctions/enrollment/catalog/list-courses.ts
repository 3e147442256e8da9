// Lists the courses open to a child, each with whether this child may enroll.
import type { Course, Plan } from '@domain/enrollment/courses/course'
import { eligibility } from '@domain/enrollment/seats/eligibility'
import { ok } from '@domain/values/result'
import { dateAt } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { pupilSummary } from '../children/pupil-summary'
import { courseCard } from './course-card'
import { drawAhead } from './draw-ahead'
import { type ChildWithCatalog, findChildWithCatalog } from './find-catalog'
import { NO_STANDING, standingOf } from './own-standing'
import { termAndWindow } from './term-summary'

export const listCourses = handle('enrollment.listCourses', {
  locate: async ({ input, today }) => {
    const found = await findChildWithCatalog(input.pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ found, now, today }) => {
    const { child, catalog } = found
    const { pupil, plan } = child
    return ok({
      pupil: pupilSummary(pupil),
      now,
      ...termAndWindow(plan, now),
      draw: drawAhead(found.draw, today),
      courses: plan === null ? [] : catalog.courses.map((course) => cardForChild({ found, plan, course, now })),
    })
  },
})

interface CardRequest {
  readonly found: ChildWithCatalog
  readonly plan: Plan
  readonly course: Course
  readonly now: number
}

function cardForChild({ found, plan, course, now }: CardRequest) {
  const { pupil, enrollments } = found.child
  const seats = found.catalog.rolls.get(course._id)
  return {
    ...courseCard(course, seats, dateAt(now)),
    standing: seats ? standingOf(seats, pupil._id, now) : NO_STANDING,
    verdict: eligibility({ course, plan, grade: pupil.grade, enrollments, now }),
  }
}
