// Lists a course's pupils, seated then waitlisted, page by page: names and homerooms only.
import { offeredIn } from '@domain/enrollment/seats/offer-seats'
import { teachingOn } from '@domain/enrollment/sessions/sessions-of'
import { ok } from '@domain/values/result'
import { readPupilNames } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { courseCard } from './course-card'
import { findCourseWithRoll } from './find-course'

const PAGE = 50

export const getCourseRoster = handle('enrollment.getCourseRoster', {
  locate: async ({ input, caller, today }) => {
    const found = await findCourseWithRoll(input.courseId)
    if (found === null) return null
    const { schoolId, teacherId } = found.course
    const taughtBy = [teachingOn(found.course, today).teacherId, teacherId]
    const own = taughtBy.find((one) => one !== null && one === caller.personId) ?? teacherId
    return { subject: { kind: 'course', schoolId, teacherId: own }, found }
  },
  run: async ({ input, found, today }) => {
    const { course, roll } = found
    const everyone = [
      ...roll.seated.map(({ pupilId }, index) => ({ pupilId, state: 'SEATED' as const, position: index + 1 })),
      ...roll.waiting.map(({ pupilId }, index) => ({ pupilId, state: 'WAITLISTED' as const, position: index + 1 })),
    ]
    const page = everyone.slice(input.from, input.from + PAGE)
    const known = await readPupilNames(page.map(({ pupilId }) => pupilId))
    const names = new Map(known.map((pupil) => [pupil._id, pupil]))
    const end = input.from + PAGE
    return ok({
      course: courseCard(course, { ...roll, waiting: roll.waiting.length, offered: offeredIn(roll) }, today),
      total: everyone.length,
      pupils: page.map((entry) => {
        const { name = '', homeroomName = '' } = names.get(entry.pupilId) ?? {}
        return { ...entry, name, homeroomName }
      }),
      next: end < everyone.length ? end : null,
    })
  },
})
