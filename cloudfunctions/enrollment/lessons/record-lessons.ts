// Records a day's lessons for the office, all or none; safe to send twice.
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import { lessonId, recordLesson, type Saying } from '@domain/enrollment/lessons/record-lesson'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { writeInBooks } from '../../billing/books/write-in-books'
import { handle } from '../../request/handler'
import { insertLessonRecords, readLessonRecords } from '../collections/lesson-records'
import { findSchoolDay, type SchoolDay } from './find-school-day'
import { layOutcome } from './lay-outcome'
import { lessonOutcome, type ReportedOutcome } from './lesson-outcome'
import { type LessonNews, tellOfLessons } from './tell-of-lessons'

export const recordLessons = handle('enrollment.recordLessons', {
  locate: async ({ input: { schoolId, date }, today }) => {
    const day = await findSchoolDay(schoolId, schoolDate(date), today)
    return day && { subject: { kind: 'school', schoolId }, found: day }
  },
  run: async ({ input, found, caller, now, today }) => {
    if (found.isClosed) return fail({ code: 'TERM_CLOSED' })
    const saying = { by: caller.personId ?? '', as: 'OFFICE', at: now, today } as const
    const told: ReportedOutcome[] = []
    for (const lesson of input.lessons) {
      const outcome = lessonOutcome(found, schoolDate(input.date), lesson)
      if (!outcome.ok) return outcome
      told.push(outcome.value)
    }
    const made = recordsOf(told, found.records, saying)
    if (!made.ok) return made
    const [first] = made.value
    const isWritten = first && (await writeInBooks({ ...first, now }, () => insertLessonRecords(made.value)))
    if (isWritten === null) return fail({ code: 'TERM_CLOSED' })
    const settled = await settledAs(told, saying)
    if (settled.ok) await layCanceled(found, told, now)
    if (settled.ok) await tellOfLessons(told.flatMap(canceledNews), { by: caller.personId, now })
    return settled
  },
})

function recordsOf(told: readonly ReportedOutcome[], known: readonly LessonRecord[], saying: Saying) {
  const made: LessonRecord[] = []
  const otherwise: string[] = []
  for (const { key, title, ...outcome } of told) {
    const before = known.find(({ _id }) => _id === lessonId(key)) ?? null
    const recorded = recordLesson(key, before, { ...outcome, ...saying })
    if (recorded.ok && before === null) made.push(recorded.value)
    if (recorded.ok) continue
    if (recorded.error.code === 'NOT_HELD_YET') return fail({ code: 'NOT_HELD_YET' })
    otherwise.push(title)
  }
  return otherwise.length > 0 ? fail({ code: 'RECORDED_OTHERWISE', titles: otherwise }) : ok(made)
}

/** One after the other: a day's cancellations are few. */
async function layCanceled({ plan, courses }: SchoolDay, told: readonly ReportedOutcome[], now: number): Promise<void> {
  for (const { key, cancelReason } of told) {
    const course = courses.find(({ _id }) => _id === key.courseId)
    if (plan && course && cancelReason !== null)
      await layOutcome(course, { date: key.date, term: plan.term, now, cancelReason })
  }
}

/** Someone may have written first: what is stored now counts. */
async function settledAs(told: readonly ReportedOutcome[], saying: Saying) {
  const stored = await readLessonRecords(told.map(({ key }) => lessonId(key)))
  const settled = recordsOf(told, stored, saying)
  return settled.ok ? ok({ recorded: told.length }) : settled
}

/** Also when it was recorded before: a process that died in between told nobody. */
function canceledNews({
  key: { courseId, date },
  title,
  teacherId,
  cancelReason,
}: ReportedOutcome): readonly LessonNews[] {
  if (cancelReason === null) return []
  return [{ courseId, title, date, teacherId, kind: 'LESSON_CANCELED', rev: 1 }]
}
