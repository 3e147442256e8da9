// Timer: releases evenings whose hour has come, and settles what a dead request left held.
import { releaseDay } from '@domain/homework/coordination/release-day'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import { dateAt } from '@domain/values/school-date'
import { runQueue, timeBudget } from '../../request/run-queue'
import { findDueDays, findHeldDays, readHomeworkDays } from '../collections/homework-days'
import { readTeachingGroup } from '../collections/teaching-groups'
import { changeHomeworkDay } from '../items/change-homework-day'
import { findClasses } from '../items/find-classes'
import { dropHeld, settleHeld } from '../items/hand-in-group'
import { type KinOfClass, kinOfClass, tellFamilies } from './tell-families'

const MOST_A_RUN = 200
const RUN_MS = 40_000

export async function releaseDue(now: number): Promise<void> {
  const items = await findDueDays(now, MOST_A_RUN)
  await runQueue({ name: 'homework release', items, work: (day) => releaseOne(day, now), isOver: timeBudget(RUN_MS) })
}

/** First out, then told, then taken off the list: a run that dies is done again by the next, and tells nobody twice. */
async function releaseOne(known: HomeworkDay, now: number): Promise<void> {
  const { homeroomId, date } = known
  const releasing = { by: null, name: null, at: now, note: '', withoutWaiting: true }
  const outcome = await changeHomeworkDay({ homeroomId, date }, known, (day) => releaseDay(day, releasing))
  const today = dateAt(now)
  // A timer that was down for days tells nobody of evenings long over.
  if (outcome.code === 'RELEASED' && date === today) {
    const [found] = await findClasses<KinOfClass>({ _id: homeroomId }, { dates: [], today, stages: kinOfClass })
    if (found !== undefined) await tellFamilies(found, outcome.day, { now, today })
  }
  await changeHomeworkDay({ homeroomId, date }, known, (day) => ({
    day: day === null || day.releaseAt === null ? null : { ...day, releaseAt: null },
    outcome: null,
  }))
}

/** Where one homeroom of the group has it for good all get it; else none. */
export async function settleHeldItems(now: number): Promise<void> {
  const items = await findHeldDays(now, MOST_A_RUN)
  await runQueue({ name: 'homework held', items, work: (day) => settleOne(day, now), isOver: timeBudget(RUN_MS) })
}

async function settleOne(day: HomeworkDay, now: number): Promise<void> {
  for (const item of day.items.filter(({ heldUntil }) => heldUntil !== null && heldUntil <= now)) {
    const group = item.group === null ? null : await readTeachingGroup(item.group.groupId)
    const siblings = group === null ? [] : await readHomeworkDays(group.homeroomIds, [day.date])
    const isSettled = siblings.some(({ items }) =>
      items.some(({ itemId, heldUntil }) => itemId === item.itemId && heldUntil === null),
    )
    const held = { itemId: item.itemId, date: day.date }
    await (isSettled ? settleHeld(day.homeroomId, day, held) : dropHeld(day.homeroomId, day, held))
  }
}
