// Shows a guardian what leaving a course, or all of them, changes in seats, days and fen.
import { leavingDay, wayBack } from '@domain/billing/leaving/way-back'
import { enrollmentWindow } from '@domain/enrollment/courses/enrollment-window'
import { hasLessonsAhead } from '@domain/enrollment/seats/cover'
import type { Enrollment } from '@domain/enrollment/seats/enrollment'
import { isFreeToLeave } from '@domain/enrollment/seats/free-way-out'
import { newEnrollment } from '@domain/enrollment/seats/new-enrollment'
import { isLiveEnrollment, seatOutOfLine } from '@domain/enrollment/seats/sync-enrollments'
import { withdrawn } from '@domain/enrollment/seats/withdrawal'
import type { ActionOutput } from '@domain/registry'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { readCourseOfPlan } from '../../enrollment/collections/courses'
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
  run: async ({ input: { courseId, reason, intoCourseId }, found, now, today }) => {
    const { plan, enrollments } = found
    const endsBefore = leavingDay(reason, now)
    const leavesAll = courseId === null && intoCourseId === undefined
    const left = enrollments.filter((one) => isLiveEnrollment(one) && (leavesAll || one.courseId === courseId))
    const into = intoCourseId === undefined ? null : await seatIn(intoCourseId, found, { now, today })
    const kept = enrollments
      .filter((one) => one.courseId !== into?.courseId || !isLiveEnrollment(one))
      .map((one) => (left.includes(one) ? withdrawn(one, endsBefore, isFreeToLeave(one, enrollments, today)) : one))
    const after = into === null ? kept : [...kept, into]
    const [single] = courseId === null ? [] : left
    return ok({
      now,
      endsBefore,
      courses: left.map((one) => leftCourse(one, endsBefore, found)),
      into: into && intoCourse(into),
      money: plan && moneyOfLeaving({ ...found, plan }, { after, left, today }),
      seat: single === undefined ? null : await seatOf(single, found, { now, today }),
    })
  },
})

/** As it would be from tomorrow on: out of the line under the terms agreed to then, else under those of today. */
async function seatIn(courseId: string, { plan, enrollments }: ChildWithMaterials, { now, today }: Moment) {
  if (plan === null) return null
  const inLine = enrollments.find((one) => one.courseId === courseId && one.state === 'WAITLISTED')
  if (inLine !== undefined) return seatOutOfLine(inLine, plan.term, today)
  const course = await readCourseOfPlan(courseId, plan._id)
  if (course === null) return null
  const claim = { pupilId: '', at: now, consent: { textVersion: '', personId: '', at: now } }
  return newEnrollment({ course, term: plan.term, today, claim, state: 'SEATED' })
}

function intoCourse({ courseId, title, lessonDates }: Enrollment): NonNullable<Answer['into']> {
  return { courseId, title, lessons: lessonDates.length, firstLesson: lessonDates[0] ?? null }
}

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
