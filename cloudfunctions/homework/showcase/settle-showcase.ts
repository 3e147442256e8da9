// Stores a step of a shown piece, lets its photos go when it is over, and tells the others.
import { answerShowcase, type Deciding, isSeen } from '@domain/homework/showcase/answer-showcase'
import type { HomeworkShowcase } from '@domain/homework/showcase/homework-showcase'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { postNotices } from '../../request/outbox'
import { untilSettled } from '../../runtime/retry'
import { readShowcase, type ShowcaseWithKin, writeShowcase } from '../collections/homework-showcases'
import { releaseShowcasePhotos } from './attach-showcase-photos'

/** The piece as it stands then; null where it was over already. Repeating tells nobody twice. */
export async function settleShowcase(
  found: ShowcaseWithKin,
  deciding: Deciding,
  today: SchoolDate,
): Promise<HomeworkShowcase | null> {
  let before: ShowcaseWithKin | null = found
  const outcome = await untilSettled(async () => {
    const after = before === null ? null : answerShowcase(before, deciding)
    if (after === null || after === before) return { after }
    if (await writeShowcase(after)) return { after }
    before = await readShowcase(found._id)
    return null
  })
  const { after } = outcome
  if (after === null || after === found) return after
  if (!isSeen(after)) await releaseShowcasePhotos(before ?? found, deciding.at)
  await tellOthers(found, after, { by: deciding.by, at: deciding.at, today })
  return after
}

/** Both guardians and the teacher who proposed it; who decided finds it in the inbox, read. */
async function tellOthers(
  found: ShowcaseWithKin,
  { _id, state, pupilId, proposedBy }: HomeworkShowcase,
  { by, at, today }: { readonly by: string; readonly at: number; readonly today: SchoolDate },
): Promise<void> {
  const told = { event: `showcase:${_id}:${state}`, kind: 'SHOWCASE_DECIDED' } as const
  const family = guardianIdsOf(found, pupilId, today)
  const isKin = family.includes(proposedBy)
  await postNotices(
    [
      ...family.map((personId) => ({ ...told, personId, pupilId, isOwn: personId === by })),
      ...(isKin ? [] : [{ ...told, personId: proposedBy, pupilId: null, isOwn: proposedBy === by }]),
    ],
    at,
  )
}
