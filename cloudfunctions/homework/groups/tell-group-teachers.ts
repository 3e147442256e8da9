// Tells those who teach a group's subject to its classes that the group is another now.

import { teaches } from '@domain/homework/items/teaching'
import type { TeachingGroup } from '@domain/homework/items/teaching-group'
import type { SchoolDate } from '@domain/values/school-date'
import { findPostHolders } from '../../identity/collections/people'
import { postNotices } from '../../request/outbox'

/** How many; a change of one instant is told once. */
export async function tellGroupTeachers(
  groups: readonly TeachingGroup[],
  { now, today }: { readonly now: number; readonly today: SchoolDate },
): Promise<number> {
  const places = groups.flatMap(({ homeroomIds, subject }) =>
    homeroomIds.map((homeroomId) => ({ homeroomId, subject })),
  )
  const holders = await findPostHolders([...new Set(places.map(({ homeroomId }) => homeroomId))])
  const teachers = holders.filter(({ grants }) => places.some((place) => teaches(place, grants, today)))
  const event = `group:${groups[0]?._id ?? ''}:${now}`
  await postNotices(
    teachers.map(({ _id: personId }) => ({ personId, event, kind: 'TEACHING_GROUP_CHANGED', pupilId: null }) as const),
    now,
  )
  return teachers.length
}
