// Timer: finishes what an interrupted process left undone between seat rolls and records.
import { findUnsweptRolls } from '../collections/seat-rolls'
import { syncCourse } from './sync-course'

/** A process that died longer ago than this was seen by an earlier sweep. */
const LOOK_BACK_MS = 7 * 24 * 3_600_000

/** One course's trouble does not keep the others waiting: it is reported after all were tried. */
export async function sweepRolls(now: number): Promise<void> {
  const failures: unknown[] = []
  for (const courseId of await findUnsweptRolls(now - LOOK_BACK_MS)) {
    try {
      await syncCourse(courseId, now)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} rolls not synced`)
}
