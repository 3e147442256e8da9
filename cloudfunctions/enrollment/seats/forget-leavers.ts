// Timer: removes wishes of children who left, and seats kept for them: no draw is theirs now.
import { DAY_MS } from '@domain/values/durations'
import { dateAt } from '@domain/values/school-date'
import { readPupilsWhoLeft } from '../../identity/collections/pupils'
import { inParallel } from '../../runtime/in-parallel'
import { removeReserved, reservedOfLeaver } from '../collections/reserved-seats'
import { removeWishes, wishesOfLeaver } from '../collections/wishes'

interface Leaver {
  readonly wishes: readonly { readonly _id: string }[]
  readonly reserved: readonly { readonly _id: string }[]
}

/** An earlier run has already seen those who left before this. */
const LOOK_BACK_DAYS = 30
/** The rest is found by the next run. */
const MOST_LEAVERS = 200

/** From the day a child left on; a seat drawn before that is given back as any other. One trip while there is nothing. */
export async function forgetLeavers(now: number): Promise<void> {
  const left = { from: dateAt(now - LOOK_BACK_DAYS * DAY_MS), until: dateAt(now) }
  const leavers = await readPupilsWhoLeft<Leaver>(left, [
    wishesOfLeaver,
    reservedOfLeaver,
    { $match: { $or: [{ 'wishes.0': { $exists: true } }, { 'reserved.0': { $exists: true } }] } },
    { $limit: MOST_LEAVERS },
    { $project: { 'wishes._id': 1, 'reserved._id': 1 } },
  ])
  await inParallel(leavers, async ({ wishes, reserved }) => {
    for (const { _id } of wishes) await removeWishes(_id)
    for (const { _id } of reserved) await removeReserved(_id)
  })
}
