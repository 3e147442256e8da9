// Owns a school's list of its courses with how full they are.
import { ok } from '@domain/result'
import { handle } from '../runtime/handler'
import { countPupils } from './child-store'
import { courseCard } from './course-card'
import { findSchoolWithOffer } from './offer-store'
import { termAndWindow } from './term-summary'

export const listSchoolCourses = handle('enrollment.listSchoolCourses', {
  locate: async ({ input, today }) => {
    const found = await findSchoolWithOffer(input.schoolId, today)
    return found && { subject: { kind: 'school', schoolId: input.schoolId }, found }
  },
  run: async ({ input, found, now }) => {
    const { school, plan, offer } = found
    return ok({
      schoolName: school.name,
      now,
      ...termAndWindow(plan, now),
      courses: plan === null ? [] : offer.courses.map((course) => courseCard(course, offer.rolls.get(course._id))),
      pupils: await countPupils(input.schoolId),
    })
  },
})
