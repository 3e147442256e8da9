// Tells the families of a course's grades that it opened in mid-term, and until when.
import type { Course } from '@domain/enrollment/courses/course'
import { dateAt } from '@domain/values/school-date'
import { findGuardianIdsByChild } from '../../identity/collections/guardian-stages'
import { readPresentPupils } from '../../identity/collections/pupils'
import { postNotices } from '../../request/outbox'

/** Two guardians each are within one batch of notices. */
const PART = 200

/** Safe to repeat: the same course is one notice a person, however many children it is for. */
export async function tellOfNewCourse(course: Course, now: number): Promise<void> {
  const { schoolId, grades, ownWindow } = course
  if (ownWindow === undefined || now >= ownWindow.closesAt) return
  const filter = { schoolId, grade: { $in: [...grades] } }
  for (let after: string | undefined = ''; after !== undefined; ) {
    const stages = [{ $project: { _id: 1 } }]
    const part: readonly { readonly _id: string }[] = await readPresentPupils(filter, { after, limit: PART }, stages)
    await tellPart(
      course,
      part.map(({ _id }) => _id),
      now,
    )
    after = part.length === PART ? part.at(-1)?._id : undefined
  }
}

async function tellPart({ _id, title, ownWindow }: Course, pupilIds: readonly string[], now: number): Promise<void> {
  if (pupilIds.length === 0 || ownWindow === undefined) return
  const guardians = await findGuardianIdsByChild(pupilIds, dateAt(now))
  const told = new Map(
    pupilIds.flatMap((pupilId) => (guardians.get(pupilId) ?? []).map((id) => [id, pupilId] as const)),
  )
  const about = { event: `course-opened:${_id}`, kind: 'COURSE_OPENED' as const, courseTitle: title }
  const date = dateAt(ownWindow.closesAt - 1)
  await postNotices(
    [...told].map(([personId, pupilId]) => ({ ...about, personId, pupilId, date })),
    now,
  )
}
