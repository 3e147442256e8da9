// Runs the enrollment timer: finishes interrupted work, then gives back lapsed places.
import { giveBackLapsed } from './give-back-lapsed'
import { sweepRolls } from './sweep-rolls'

/** If finishing a roll fails, lapsed places are still given back, and the failure is reported afterwards. */
export async function sweepEnrollment(now: number): Promise<void> {
  try {
    await sweepRolls(now)
  } finally {
    await giveBackLapsed(now)
  }
}
