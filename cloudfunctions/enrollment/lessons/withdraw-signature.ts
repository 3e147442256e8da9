// Takes back the signature under a lesson, with a reason; who held it and who signed are told.
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import { lessonId, withoutSignature } from '@domain/enrollment/lessons/record-lesson'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { writeInBooks } from '../../billing/books/write-in-books'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { untilSettled } from '../../runtime/retry'
import { readLessonRecords, replaceLessonRecord } from '../collections/lesson-records'
import { findSchoolDay } from './find-school-day'

export const withdrawSignature = handle('enrollment.withdrawSignature', {
  locate: async ({ input: { schoolId, date }, today }) => {
    const day = await findSchoolDay(schoolId, schoolDate(date), today)
    return day && { subject: { kind: 'school', schoolId }, found: day }
  },
  run: async ({ input: { courseId, reason, date }, found, caller, now }) => {
    if (found.isClosed) return fail({ code: 'TERM_CLOSED' })
    const _id = lessonId({ courseId, date: schoolDate(date) })
    const by = caller.personId ?? ''
    const title = found.courses.find((course) => course._id === courseId)?.title ?? ''
    let before = found.records.find((record) => record._id === _id)
    return untilSettled(async () => {
      if (before === undefined) return fail({ code: 'NOT_RECORDED' })
      const read = before
      const after = withoutSignature(read, { by, at: now }, reason)
      const isWritten = after === read || (await writeInBooks({ ...read, now }, () => replaceLessonRecord(read, after)))
      if (isWritten === null) return fail({ code: 'TERM_CLOSED' })
      if (isWritten) {
        await tellConcerned(after, { title, by, now })
        return ok({ title })
      }
      before = (await readLessonRecords([_id]))[0]
      return null
    })
  },
})

interface About {
  readonly title: string
  readonly by: string
  readonly now: number
}

/** No family: only what is paid to whom depends on it. Told anew when repeated, each once. */
async function tellConcerned(record: LessonRecord, { title, by, now }: About): Promise<void> {
  const { _id, date, payee, history, rev } = record
  const signer = history.at(-1)?.signedBy
  if (signer === undefined || record.signedBy !== null) return
  const people = [...new Set([signer, ...(payee.kind === 'TEACHER' ? [payee.id] : [])])].filter((one) => one !== by)
  const about = { kind: 'SIGNATURE_WITHDRAWN', pupilId: null, courseTitle: title, date } as const
  await postNotices(
    people.map((personId) => ({ ...about, personId, event: `unsigned:${_id}:${rev}` })),
    now,
  )
}
