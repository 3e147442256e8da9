// Runs a timer's tasks in order; a failing task does not stop the next.
import type { TimerTask } from './router'

/** Runs every task, then reports the first failure. */
export function runInTurn(tasks: readonly TimerTask[]): TimerTask {
  return async (now) => {
    const failures: unknown[] = []
    for (const task of tasks) await task(now).catch((error: unknown) => failures.push(error))
    if (failures.length > 0) throw failures[0]
  }
}
