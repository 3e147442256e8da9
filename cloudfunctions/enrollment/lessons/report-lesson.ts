// Records a teacher's report that a lesson was held, unsigned for now.
import { payeeOf } from '@domain/enrollment/lessons/lesson-payee'
import { lessonsOfDay } from '@domain/enrollment/lessons/lesson-record'
import { recordLesson } from '@domain/enrollment/lessons/record-lesson'
import { isOff } from '@domain/enrollment/sessions/changed-sessions'
import { teachingOn } from '@domain/enrollment/sessions/sessions-of'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { writeInBooks } from '../../billing/books/write-in-books'
import { handle } from '../../request/handler'
import { insertLessonRecords, readLessonRecords } from '../collections/lesson-records'
import { findLesson } from './find-lesson'

export const reportLesson = handle('enrollment.reportLesson', {
  locate: async ({ input: { courseId, date } }) => {
    const found = await findLesson(courseId, schoolDate(date))
    if (found === null) return null
    const { schoolId } = found.course
    const { teacherId } = teachingOn(found.course, schoolDate(date))
    return { subject: { kind: 'course', schoolId, teacherId }, found }
  },
  run: async ({ input, found: { course, record, isClosed }, caller, now, today }) => {
    const date = schoolDate(input.date)
    const { _id: courseId, planId, schoolId, title } = course
    if (isClosed) return fail({ code: 'TERM_CLOSED' })
    if (!course.lessonDates.includes(date) || (record === null && isOff(course, date)))
      return fail({ code: 'NO_LESSON_THAT_DAY' })
    const told = {
      cancelReason: null,
      payee: payeeOf(teachingOn(course, date)),
      by: caller.personId ?? '',
      as: 'REPORT',
      at: now,
      today,
    } as const
    const key = { planId, schoolId, courseId, date, ...lessonsOfDay(course.lessonDates, date) }
    const made = recordLesson(key, record, told)
    if (made.ok && record !== null) return ok({ title })
    const isWritten = made.ok && (await writeInBooks({ ...key, now }, () => insertLessonRecords([made.value])))
    if (isWritten === null) return fail({ code: 'TERM_CLOSED' })
    const [stored = null] = made.ok ? await readLessonRecords([made.value._id]) : []
    const settled = made.ok ? recordLesson(key, stored, told) : made
    if (settled.ok) return ok({ title })
    const { code } = settled.error
    return fail(code === 'RECORDED_OTHERWISE' ? { code, titles: [title] } : { code })
  },
})
