// Owns the list of one child's enrollments this term.
import type { Plan } from '@domain/enrollment/course'
import type { Enrollment } from '@domain/enrollment/enrollment'
import { enrollmentWindow } from '@domain/enrollment/enrollment-window'
import { isLiveEnrollment } from '@domain/enrollment/settle-enrollments'
import { isFreeToWithdraw } from '@domain/enrollment/withdrawal'
import { ok } from '@domain/result'
import type { SchoolDate } from '@domain/school-date'
import { handle } from '../runtime/handler'
import { findChild } from './find-children'
import { pupilSummary } from './pupil-summary'
import { readPositions } from './seat-roll-store'
import { termAndWindow } from './term-summary'

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
