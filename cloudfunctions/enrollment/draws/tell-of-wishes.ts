// Tells a child's guardians that its wishes were saved: once a day, whoever saves them how often.
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { type Posted, postNotices } from '../../request/outbox'
import type { WishingChild } from './find-wishing-children'

interface Saved {
  readonly planId: string
  readonly by: string | null
  readonly now: number
  readonly today: SchoolDate
}

export async function tellOfWishes(
  children: readonly WishingChild[],
  { planId, by, now, today }: Saved,
): Promise<void> {
  const posted = children.flatMap(({ pupil, people }): readonly Posted[] => {
    const pupilId = pupil._id
    const event = `wishes_saved:${planId}:${pupilId}:${today}`
    const ids = guardianIdsOf({ people }, pupilId, today)
    return ids.map((personId) => ({ kind: 'WISHES_SAVED', personId, pupilId, event, isOwn: personId === by }))
  })
  await postNotices(posted, now)
}
