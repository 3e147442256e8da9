// Timer: records lessons that were not held the day after; what is owed when the term ends.
import type { ChangedLesson } from '@domain/enrollment/courses/course'
import { payeeOf } from '@domain/enrollment/lessons/lesson-payee'
import { lessonsOfDay } from '@domain/enrollment/lessons/lesson-record'
import { recordLesson } from '@domain/enrollment/lessons/record-lesson'
import { countsOn, nextOff } from '@domain/enrollment/sessions/off-on'
import { addDays, dateAt, type SchoolDate } from '@domain/values/school-date'
import { writeInBooks } from '../../billing/books/write-in-books'
import { runQueue } from '../../request/run-queue'
import { findCoursesOff, settleOff } from '../collections/courses'
import { insertLessonRecords } from '../collections/lesson-records'

const MOST_COURSES = 200

type Off = Awaited<ReturnType<typeof findCoursesOff>>[number]

/** Until then a lesson may be taken back or moved, and no money has gone. Safe to repeat. */
export async function recordCanceled(now: number, isOver: () => boolean): Promise<void> {
  const today = dateAt(now)
  const { failed } = await runQueue<Off>({
    name: 'enrollment.canceledLessons',
    items: await findCoursesOff(today, MOST_COURSES),
    work: (course) => settle(course, today, now),
    isOver,
  })
  if (failed > 0) throw new Error(`${failed} canceled lessons not recorded`)
}

async function settle({ plans: [plan], ...course }: Off, today: SchoolDate, now: number): Promise<void> {
  if (plan === undefined) return settleOff(course, null)
  const isDue = (one: ChangedLesson) => {
    const day = countsOn(one, plan.term)
    return day !== null && day < today
  }
  const { planId, schoolId, _id: courseId, lessonDates, changed = [] } = course
  const made = changed.filter(isDue).flatMap(({ planned: date, cause, ...teaching }) => {
    const key = { planId, schoolId, courseId, date, ...lessonsOfDay(lessonDates, date) }
    const saying = { by: '', as: 'OFFICE', at: now, today } as const
    const record = recordLesson(key, null, { cancelReason: cause, payee: payeeOf(teaching), ...saying })
    return record.ok ? [record.value] : []
  })
  if (made.length > 0) await writeInBooks({ planId, schoolId, now }, () => insertLessonRecords(made))
  await settleOff(course, nextOff(changed, plan.term, addDays(today, -1)))
}
