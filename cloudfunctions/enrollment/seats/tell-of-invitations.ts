// Tells the guardians of children the school named: asked until which day, or no longer asked.
import type { Course } from '@domain/enrollment/courses/course'
import type { Invited } from '@domain/enrollment/seats/enrollment'
import { dateAt } from '@domain/values/school-date'
import { findGuardianIdsByChild } from '../../identity/collections/guardian-stages'
import { type Posted, postNotices } from '../../request/outbox'

/** The same news is one notice, however often it is told. Who accepted is told of the seat. */
export async function tellOfInvitations(
  { _id, title: courseTitle }: Pick<Course, '_id' | 'title'>,
  invited: readonly Invited[],
  { now, by = null }: { readonly now: number; readonly by?: string | null },
): Promise<void> {
  const news = invited.filter(({ end }) => end?.kind !== 'ACCEPTED')
  if (news.length === 0) return
  const pupilIds = news.map(({ pupilId }) => pupilId)
  const guardians = await findGuardianIdsByChild(pupilIds, dateAt(now))
  const posted = news.flatMap(({ pupilId, at, until, end }): readonly Posted[] => {
    const about = { pupilId, courseTitle }
    const key = `${_id}:${pupilId}:${at}`
    return (guardians.get(pupilId) ?? []).map((personId) =>
      end === undefined
        ? { ...about, kind: 'COURSE_INVITED', personId, date: dateAt(until - 1), event: `course_invited:${key}` }
        : { ...about, kind: 'INVITATION_ENDED', personId, event: `invitation_ended:${key}`, isOwn: personId === by },
    )
  })
  await postNotices(posted, now)
}
