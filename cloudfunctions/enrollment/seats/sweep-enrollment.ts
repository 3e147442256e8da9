// Owns what the enrollment timer does: first what was left half-done, then places that are no longer anybody's.
import { giveBackLapsed } from './give-back-lapsed'
import { sweepRolls } from './sweep-rolls'

/** Trouble with one roll does not keep places from being given back; it is reported all the same. */
export async function sweepEnrollment(now: number): Promise<void> {
  try {
    await sweepRolls(now)
  } finally {
    await giveBackLapsed(now)
  }
}
