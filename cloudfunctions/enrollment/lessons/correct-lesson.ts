// Corrects what was recorded of a lesson; the old state and the reason are kept, families are told.
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import { correctLesson as corrected, lessonId } from '@domain/enrollment/lessons/record-lesson'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { writeInBooks } from '../../billing/books/write-in-books'
import { handle } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { readLessonRecords, replaceLessonRecord } from '../collections/lesson-records'
import { findSchoolDay } from './find-school-day'
import { layOutcome } from './lay-outcome'
import { lessonOutcome, type ReportedOutcome } from './lesson-outcome'
import { type LessonNews, tellOfLessons } from './tell-of-lessons'

export const correctLesson = handle('enrollment.correctLesson', {
  locate: async ({ input: { schoolId, date }, today }) => {
    const day = await findSchoolDay(schoolId, schoolDate(date), today)
    return day && { subject: { kind: 'school', schoolId }, found: day }
  },
  run: async ({ input, found, caller, now, today }) => {
    if (found.isClosed) return fail({ code: 'TERM_CLOSED' })
    const told = lessonOutcome(found, schoolDate(input.date), input)
    if (!told.ok) return told
    const { key, title, teacherId: _, ...outcome } = told.value
    const saying = { ...outcome, by: caller.personId ?? '', as: 'OFFICE', at: now, today } as const
    let before = found.records.find(({ _id }) => _id === lessonId(key))
    return untilSettled(async () => {
      if (before === undefined) return fail({ code: 'NOT_RECORDED' })
      const after = corrected(before, saying, input.reason)
      if (!after.ok) return fail({ code: 'NOT_HELD_YET' })
      const read = before
      const isWritten =
        after.value === read || (await writeInBooks({ ...key, now }, () => replaceLessonRecord(read, after.value)))
      if (isWritten === null) return fail({ code: 'TERM_CLOSED' })
      if (isWritten) {
        const course = found.courses.find(({ _id }) => _id === key.courseId)
        const { cancelReason } = after.value
        if (found.plan && course) await layOutcome(course, { date: key.date, term: found.plan.term, now, cancelReason })
        await tellOfLessons(newsOf(after.value, told.value), { by: caller.personId, now })
        return ok({ title })
      }
      before = (await readLessonRecords([lessonId(key)]))[0]
      return null
    })
  },
})

/** Who held it concerns no family: only whether it took place. */
function newsOf(
  { state, history, rev }: LessonRecord,
  { key, title, teacherId }: ReportedOutcome,
): readonly LessonNews[] {
  const earlier = history.at(-1)
  if (earlier === undefined || earlier.state === state) return []
  const kind = state === 'CANCELED' ? 'LESSON_CANCELED' : 'LESSON_RESTORED'
  return [{ courseId: key.courseId, date: key.date, title, teacherId, kind, rev }]
}
