// Timer: carries out the moves to another class that begin today.
import { dateAt } from '@domain/values/school-date'
import { readHomeroom } from '../collections/homerooms'
import { findMovesDue, writeHomeroom, writeMoving } from '../collections/pupils'
import { tellClassChanged } from './class-changed'
import { isClosed } from './find-open-room'

/** A run of the timer stays short; the next one goes on. */
const MOVES_A_RUN = 20

export async function carryOutMoves(now: number): Promise<void> {
  const today = dateAt(now)
  for (const { _id, homeroomId: from, moving, leftOn } of await findMovesDue(today, MOVES_A_RUN)) {
    const room = moving ? await readHomeroom(moving.homeroomId) : null
    // Who left, or whose class closed meanwhile, stays where the books are.
    if (room === null || leftOn !== null || isClosed(room)) {
      await writeMoving(_id, from, null)
      continue
    }
    const { _id: homeroomId, name: homeroomName, grade } = room
    if (!(await writeHomeroom(_id, from, { homeroomId, homeroomName, grade }))) continue
    await tellClassChanged([_id], `moved:${homeroomId}:${today}`, { now, today })
  }
}
