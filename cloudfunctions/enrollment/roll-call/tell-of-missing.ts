// Asks guardians where a missing child is, and tells them when it was found.
import type { AfterMarks } from '@domain/enrollment/roll-call/after-marks'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { postNotices } from '../../request/outbox'
import type { LessonList } from './find-lesson-list'

interface Moment {
  readonly by: string | null
  readonly now: number
  readonly today: SchoolDate
}

/** One round trip, none without news. A child is asked for, and found, once a lesson. */
export async function tellOfMissing(
  { course, date, people }: LessonList,
  { toAsk, found }: Pick<AfterMarks, 'toAsk' | 'found'>,
  { by, now, today }: Moment,
): Promise<void> {
  const told = [
    ...toAsk.map((pupilId) => ({ pupilId, kind: 'NOT_SEEN' as const })),
    ...found.map((pupilId) => ({ pupilId, kind: 'SEEN_AFTER_ALL' as const })),
  ]
  if (told.length === 0) return
  const posted = told.flatMap(({ pupilId, kind }) =>
    guardianIdsOf({ people }, pupilId, today).map((personId) => ({
      kind,
      personId,
      pupilId,
      date,
      courseTitle: course.title,
      event: `${kind.toLowerCase()}:${course._id}:${date}:${pupilId}`,
      isOwn: personId === by,
    })),
  )
  await postNotices(posted, now)
}
