// Lists one child's enrollments this term.
import type { Plan } from '@domain/enrollment/courses/course'
import { enrollmentWindow } from '@domain/enrollment/courses/enrollment-window'
import type { Enrollment } from '@domain/enrollment/seats/enrollment'
import { isLiveEnrollment } from '@domain/enrollment/seats/sync-enrollments'
import { isFreeToWithdraw } from '@domain/enrollment/seats/withdrawal'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { termAndWindow } from '../catalog/term-summary'
import { findChild } from '../children/find-children'
import { pupilSummary } from '../children/pupil-summary'
import { readPositions } from '../collections/seat-rolls'

export const listMyCourses = handle('enrollment.listMyCourses', {
  locate: async ({ input, today }) => {
    const found = await findChild(input.pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ input, found, now, today }) => {
    const { pupil, plan, enrollments } = found
    const live = enrollments.filter(isLiveEnrollment)
    const waiting = live.filter(({ state }) => state === 'WAITLISTED').map(({ courseId }) => courseId)
    const positions = await readPositions(waiting, input.pupilId)
    return ok({
      pupil: pupilSummary(pupil),
      today,
      ...termAndWindow(plan, now),
      enrollments: plan ? live.map((one) => enrollmentCard({ plan, one, positions, now, today })) : [],
    })
  },
})

interface CardRequest {
  readonly plan: Plan
  readonly one: Enrollment
  readonly positions: ReadonlyMap<string, number>
  readonly now: number
  readonly today: SchoolDate
}

function enrollmentCard({ plan, one, positions, now, today }: CardRequest) {
  const seated = one.state === 'SEATED'
  return {
    courseId: one.courseId,
    title: one.title,
    kind: one.kind,
    slots: [...one.slots],
    place: one.place,
    teacherName: one.teacherName,
    lessons: one.lessonDates.length,
    lessonsDone: seated ? one.lessonDates.filter((date) => date < today).length : 0,
    firstLesson: one.lessonDates[0] ?? null,
    lastLesson: one.lessonDates.at(-1) ?? null,
    standing: {
      state: seated ? ('SEATED' as const) : ('WAITLISTED' as const),
      position: seated ? null : (positions.get(one.courseId) ?? null),
    },
    freeToWithdraw: isFreeToWithdraw(one, enrollmentWindow(plan, now), today),
  }
}
