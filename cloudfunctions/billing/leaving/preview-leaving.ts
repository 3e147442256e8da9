// Shows a guardian what leaving a course, or all of them, changes in seats, days and fen.
import { leavingDay, wayBack } from '@domain/billing/leaving/way-back'
import { enrollmentWindow } from '@domain/enrollment/courses/enrollment-window'
import { hasLessonsAhead } from '@domain/enrollment/seats/cover'
import type { Enrollment } from '@domain/enrollment/seats/enrollment'
import { isFreeToLeave } from '@domain/enrollment/seats/free-way-out'
import { isLiveEnrollment } from '@domain/enrollment/seats/sync-enrollments'
import { withdrawn } from '@domain/enrollment/seats/withdrawal'
import type { ActionOutput } from '@domain/registry'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { readSeats } from '../../enrollment/collections/seat-rolls'
import { handle } from '../../request/handler'
import { type ChildWithMaterials, findBilledChild } from '../bills/find-billed-child'
import { moneyOfLeaving } from './money-of-leaving'

type Answer = ActionOutput<'billing.previewLeaving'>

export const previewLeaving = handle('billing.previewLeaving', {
  locate: async ({ input, today }) => {
    const found = await findBilledChild(input.pupilId, { today })
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ input: { courseId, reason }, found, now, today }) => {
    const { plan, enrollments } = found
    const endsBefore = leavingDay(reason, now)
    const left = enrollments.filter((one) => isLiveEnrollment(one) && (courseId === null || one.courseId === courseId))
    const after = enrollments.map((one) =>
      left.includes(one) ? withdrawn(one, endsBefore, isFreeToLeave(one, enrollments, today)) : one,
    )
    const [single] = courseId === null ? [] : left
    return ok({
      now,
      endsBefore,
      courses: left.map((one) => leftCourse(one, endsBefore, found)),
      money: plan && moneyOfLeaving({ ...found, plan }, { after, left, today }),
      seat: single === undefined ? null : await seatOf(single, found, { now, today }),
    })
  },
})

function leftCourse(
  { courseId, title, kind, state, lessonDates }: Enrollment,
  endsBefore: SchoolDate,
  { canceled }: ChildWithMaterials,
): Answer['courses'][number] {
  const off = new Set(canceled.filter((one) => one.courseId === courseId).map(({ date }) => date))
  const held = lessonDates.filter((date) => !off.has(date))
  const kept = state === 'WAITLISTED' ? 0 : held.filter((date) => date < endsBefore).length
  return {
    courseId,
    title,
    kind,
    state: state === 'WAITLISTED' ? 'WAITLISTED' : 'SEATED',
    lessonsKept: kept,
    lessonsLost: held.length - kept,
  }
}

interface Moment {
  readonly now: number
  readonly today: SchoolDate
}

async function seatOf(left: Enrollment, { plan }: ChildWithMaterials, { now, today }: Moment): Promise<Answer['seat']> {
  if (plan === null) return null
  const seats = await readSeats(left.courseId)
  const state = left.state === 'WAITLISTED' ? 'WAITLISTED' : 'SEATED'
  const waiting = Math.max(0, (seats?.waiting ?? 0) - (state === 'WAITLISTED' ? 1 : 0))
  const window = enrollmentWindow(plan, now).state
  return { waiting, wayBack: wayBack({ window, hasLessons: hasLessonsAhead(left, today), state, waiting }) }
}
