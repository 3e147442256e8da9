// Tells families and the teacher that a lesson does not take place, or does after all.
import { attendingOn } from '@domain/enrollment/roll-call/expected-on'
import { dateAt, type SchoolDate } from '@domain/values/school-date'
import { findGuardianIdsByChild } from '../../identity/collections/guardian-stages'
import { type Posted, postNotices } from '../../request/outbox'
import { readRolls } from '../collections/seat-rolls'

export interface LessonNews {
  readonly courseId: string
  readonly title: string
  readonly date: SchoolDate
  readonly teacherId: string | null
  readonly kind: 'LESSON_CANCELED' | 'LESSON_RESTORED'
  /** The record's revision: the same change is told once, however often it is sent. */
  readonly rev: number
}

interface Moment {
  /** Whose doing it is. */
  readonly by: string | null
  readonly now: number
}

/** Three round trips for all lessons together, and one more for every 500 notices; none when there is no news. */
export async function tellOfLessons(news: readonly LessonNews[], { by, now }: Moment): Promise<void> {
  if (news.length === 0) return
  const rolls = new Map((await readRolls(news.map(({ courseId }) => courseId))).map((roll) => [roll._id, roll]))
  const attending = news.map((one) => attendingOn(rolls.get(one.courseId), one.date))
  const guardians = await findGuardianIdsByChild([...new Set(attending.flat())], dateAt(now))
  const posted = news.flatMap((one, index) => [
    ...(attending[index] ?? []).flatMap((pupilId) =>
      (guardians.get(pupilId) ?? []).map((personId) => noticeOf(one, { pupilId, personId })),
    ),
    ...(one.teacherId === null || one.teacherId === by
      ? []
      : [noticeOf(one, { pupilId: null, personId: one.teacherId })]),
  ])
  await postNotices(posted, now)
}

function noticeOf(
  { courseId, title, date, kind, rev }: LessonNews,
  { pupilId, personId }: { readonly pupilId: string | null; readonly personId: string },
): Posted {
  const event = `lesson:${courseId}:${date}:${rev}:${pupilId ?? ''}`
  return { kind, personId, pupilId, courseTitle: title, date, event }
}
