// Brings the news of a draw to the guardians of the next children with wishes, some at a time.
import type { Draw } from '@domain/enrollment/draws/draw'
import { dateAt, schoolDate } from '@domain/values/school-date'
import { findGuardianIdsByChild } from '../../identity/collections/guardian-stages'
import { type Posted, postNotices } from '../../request/outbox'
import { readWishingAfter } from '../collections/wishes'
import { settleStep } from './step-draw'

/** With their guardians well below what one query gives. */
const CHILDREN_A_STEP = 150

/** What is stored afterwards; null when somebody else went on. The same news is one notice, however often it is told. */
export async function tellOfDraw(draw: Draw, now: number): Promise<Draw | null> {
  const { telling } = draw
  if (telling === null) return draw
  const children = await readWishingAfter(draw._id, telling.after, CHILDREN_A_STEP)
  const pupilIds = children.map(({ pupilId }) => pupilId)
  const guardians = await findGuardianIdsByChild(pupilIds, dateAt(now))
  const posted = pupilIds.flatMap((pupilId): readonly Posted[] =>
    (guardians.get(pupilId) ?? []).map((personId) => ({
      kind: telling.kind,
      personId,
      pupilId,
      event: `${telling.event}:${pupilId}`,
      date: telling.kind === 'DRAW_POSTPONED' ? schoolDate(draw.numberSource.on) : null,
    })),
  )
  await postNotices(posted, now)
  const last = children.at(-1)?._id ?? ''
  const isDone = children.length < CHILDREN_A_STEP
  return settleStep(draw, { ...draw, telling: isDone ? null : { ...telling, after: last } })
}
