// Timer: ends and makes offers; finishes what was left undone between seat rolls and records.
import { DAY_MS } from '@domain/values/durations'
import { runQueue } from '../../request/run-queue'
import { findRollsDue, findUnsweptRolls } from '../collections/seat-rolls'
import { syncCourse } from './sync-course'

/** A process that died longer ago than this was seen by an earlier sweep. */
const LOOK_BACK_MS = 7 * DAY_MS
/** More than a run has time for. */
const MOST_ROLLS = 1_000

/** A roll that fails keeps none waiting, and is looked at again by the next run. */
export async function sweepRolls(now: number, isOver: () => boolean): Promise<void> {
  const [due, unswept] = [await findRollsDue(now, MOST_ROLLS), await findUnsweptRolls(now - LOOK_BACK_MS, MOST_ROLLS)]
  const { failed } = await runQueue<string>({
    name: 'enrollment.rolls',
    items: [...new Set([...due, ...unswept])],
    work: (courseId) => syncCourse(courseId, now),
    isOver,
  })
  if (failed > 0) throw new Error(`${failed} rolls not synced`)
}
