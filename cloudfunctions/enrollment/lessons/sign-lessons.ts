// Signs that lessons were held, by office staff who did not hold them.
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import { lessonId, maySign } from '@domain/enrollment/lessons/record-lesson'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { writeInBooks } from '../../billing/books/write-in-books'
import { handle } from '../../request/handler'
import { signLessonRecords } from '../collections/lesson-records'
import { findSchoolDay, type SchoolDay } from './find-school-day'

export const signLessons = handle('enrollment.signLessons', {
  locate: async ({ input: { schoolId, date }, today }) => {
    const day = await findSchoolDay(schoolId, schoolDate(date), today)
    return day && { subject: { kind: 'school', schoolId }, found: day }
  },
  run: async ({ input, found, caller, now }) => {
    if (found.isClosed) return fail({ code: 'TERM_CLOSED' })
    const by = caller.personId ?? ''
    const ids = new Set(input.courseIds.map((courseId) => lessonId({ courseId, date: schoolDate(input.date) })))
    const meant = found.records.filter(({ _id }) => ids.has(_id))
    const refused = (as: ReturnType<typeof maySign>) =>
      titlesOf(
        found,
        meant.filter((record) => maySign(record, by) === as),
      )
    const own = refused('OWN')
    if (own.length > 0) return fail({ code: 'SIGNED_BY_PAYEE', titles: own })
    const unsignedBySelf = refused('UNSIGNED')
    if (unsignedBySelf.length > 0) return fail({ code: 'UNSIGNED_BY_SELF', titles: unsignedBySelf })
    const open = meant.filter((record) => maySign(record, by) === 'YES')
    const [first] = open
    if (first === undefined) return ok({ signed: 0 })
    const unsigned = open.map(({ _id }) => _id)
    const signed = await writeInBooks({ ...first, now }, () => signLessonRecords(unsigned, by))
    return signed === null ? fail({ code: 'TERM_CLOSED' }) : ok({ signed })
  },
})

function titlesOf({ courses }: SchoolDay, records: readonly LessonRecord[]): string[] {
  const titleOf = new Map(courses.map(({ _id, title }) => [_id, title]))
  return records.map(({ courseId }) => titleOf.get(courseId) ?? '')
}
