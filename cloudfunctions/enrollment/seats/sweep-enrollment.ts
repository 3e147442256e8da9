// Runs the enrollment timer: gives back lapsed places, then finishes interrupted work.
import { timeBudget } from '../../request/run-queue'
import { giveBackLapsed } from './give-back-lapsed'
import { sweepRolls } from './sweep-rolls'

/** Of the function's 20 seconds; a roll that was begun takes less than a second. */
const BUDGET_MS = 10_000

/**
 * Who withdrew consent or is to be erased comes first: a district that enrolls all at once leaves a thousand rolls to
 * look at, which may take several runs. A failure of the one does not stop the other, and is reported afterwards.
 */
export async function sweepEnrollment(now: number, isOver = timeBudget(BUDGET_MS)): Promise<void> {
  try {
    await giveBackLapsed(now)
  } finally {
    await sweepRolls(now, isOver)
  }
}
