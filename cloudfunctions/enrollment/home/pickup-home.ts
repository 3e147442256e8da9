// A pick-up person's only screen: whom to collect today, when and where, and nothing else.
import { lessonsOn, nextLesson } from '@domain/enrollment/home/lessons-of-day'
import { hasLeft } from '@domain/enrollment/seats/service-basis'
import { sidesToday } from '@domain/identity/roles/side'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { aboutSelf, handle } from '../../request/handler'
import { childrenOf } from '../children/children-of'
import { type Child, findChildren } from '../children/find-children'

export const pickupHome = handle('enrollment.pickupHome', {
  locate: aboutSelf,
  run: async ({ caller, now, today }) => {
    const children = await findChildren(childrenOf(caller.grants, 'pickupPerson', today), today)
    const here = children.filter(({ pupil }) => !hasLeft(pupil, today))
    return ok({
      today,
      now,
      sides: sidesToday(caller.grants, today),
      children: here.map((child) => childToFetch(child, now, today)),
    })
  },
})

function childToFetch({ pupil, enrollments }: Child, now: number, today: SchoolDate) {
  return {
    pupilId: pupil._id,
    name: pupil.name,
    homeroomName: pupil.homeroomName,
    schoolName: pupil.schoolName,
    today: [...lessonsOn(enrollments, today)],
    next: nextLesson(enrollments, now),
  }
}
