// Lists the courses open to a child, each with whether this child may enroll.
import type { Course, Plan } from '@domain/enrollment/courses/course'
import { eligibility } from '@domain/enrollment/seats/eligibility'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { NO_STANDING, standingOf } from '../seats/own-standing'
import { pupilSummary } from '../seats/pupil-summary'
import { courseCard } from './course-card'
import { type ChildWithOffer, findChildWithOffer } from './offer-store'
import { termAndWindow } from './term-summary'

export const listCourses = handle('enrollment.listCourses', {
  locate: async ({ input, today }) => {
    const found = await findChildWithOffer(input.pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ found, now }) => {
    const { child, offer } = found
    const { pupil, plan } = child
    return ok({
      pupil: pupilSummary(pupil),
      now,
      ...termAndWindow(plan, now),
      courses: plan === null ? [] : offer.courses.map((course) => cardForChild({ found, plan, course, now })),
    })
  },
})

interface CardRequest {
  readonly found: ChildWithOffer
  readonly plan: Plan
  readonly course: Course
  readonly now: number
}

function cardForChild({ found, plan, course, now }: CardRequest) {
  const { pupil, enrollments } = found.child
  const seats = found.offer.rolls.get(course._id)
  return {
    ...courseCard(course, seats),
    standing: seats ? standingOf(seats) : NO_STANDING,
    verdict: eligibility({ course, plan, grade: pupil.grade, enrollments, now }),
  }
}
