// Asks guardians where a missing child is, tells them when it was found, and the office of guests.
import type { AfterMarks } from '@domain/enrollment/roll-call/after-marks'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { findStaffIds } from '../../identity/collections/people'
import { type Posted, postNotices } from '../../request/outbox'
import type { LessonList } from './find-lesson-list'

interface Moment {
  readonly by: string | null
  readonly now: number
  readonly today: SchoolDate
}

/** One round trip, two with a guest, none without news. A child is asked for, and found, once a lesson. */
export async function tellOfMissing(
  list: LessonList,
  { toAsk, found, hasNewGuests, rollCall }: AfterMarks,
  { by, now, today }: Moment,
): Promise<void> {
  const { course, date, people } = list
  const told = [
    ...toAsk.map((pupilId) => ({ pupilId, kind: 'NOT_SEEN' as const })),
    ...found.map((pupilId) => ({ pupilId, kind: 'SEEN_AFTER_ALL' as const })),
  ]
  const posted = told.flatMap(({ pupilId, kind }): readonly Posted[] =>
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
  const all = [...posted, ...(hasNewGuests ? await officeNotices(list, rollCall.rev, today) : [])]
  if (all.length > 0) await postNotices(all, now)
}

/** Somebody is there who is on no list: a round trip more. */
async function officeNotices({ course, date }: LessonList, rev: number, today: SchoolDate): Promise<readonly Posted[]> {
  const { schoolId, title: courseTitle } = course
  const office = await findStaffIds(schoolId, ['schoolAdmin', 'dutyTeacher'], today)
  const event = `guest:${course._id}:${date}:${rev}`
  return office.map((personId) => ({ kind: 'GUEST_THERE', personId, pupilId: null, date, courseTitle, event }))
}
