// Corrects what was recorded of a lesson; the old state and the reason are kept.
import { correctLesson as corrected, lessonId } from '@domain/enrollment/lessons/record-lesson'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { readLessonRecords, replaceLessonRecord } from '../collections/lesson-records'
import { findSchoolDay } from './find-school-day'
import { lessonOutcome } from './lesson-outcome'

export const correctLesson = handle('enrollment.correctLesson', {
  locate: async ({ input: { schoolId, date }, today }) => {
    const day = await findSchoolDay(schoolId, schoolDate(date), today)
    return day && { subject: { kind: 'school', schoolId }, found: day }
  },
  run: async ({ input, found, caller, now, today }) => {
    if (found.isClosed) return fail({ code: 'TERM_CLOSED' })
    const told = lessonOutcome(found, schoolDate(input.date), input)
    if (!told.ok) return told
    const { key, title, ...outcome } = told.value
    const saying = { ...outcome, by: caller.personId ?? '', as: 'OFFICE', at: now, today } as const
    const known = found.records.find(({ _id }) => _id === lessonId(key))
    let before = known
    return untilSettled(async () => {
      if (before === undefined) return fail({ code: 'NOT_RECORDED' })
      const after = corrected(before, saying, input.reason)
      if (!after.ok) return fail({ code: 'NOT_HELD_YET' })
      if (after.value === before || (await replaceLessonRecord(before, after.value))) return ok({ title })
      before = (await readLessonRecords([lessonId(key)]))[0]
      return null
    })
  },
})
