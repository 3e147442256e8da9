// Timer: puts evenings away that are marked and a week over, or whose term is over.
import { archiveDay } from '@domain/homework/items/archive-items'
import { runQueue, timeBudget } from '../../request/run-queue'
import { findDaysToArchive } from '../collections/homework-days'
import { changeHomeworkDay } from './change-homework-day'

const MOST_A_RUN = 200
const RUN_MS = 20_000

/** Decided on what is stored then: a count set right meanwhile puts it off. */
export async function archiveDue(now: number): Promise<void> {
  const items = await findDaysToArchive(now, MOST_A_RUN)
  await runQueue({
    name: 'homework archive',
    items,
    work: (known) =>
      changeHomeworkDay({ homeroomId: known.homeroomId, date: known.date }, known, (day) => ({
        day: day === null ? null : archiveDay(day, now),
        outcome: undefined,
      })),
    isOver: timeBudget(RUN_MS),
  })
}
