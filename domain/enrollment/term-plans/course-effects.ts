// Says in counts what publishing a changed course does: children, lessons, money.
import { z } from 'zod'
import type { Consequences } from '../course-changes/consequences-of'

const count = z.number().int()

export const courseEffects = z.object({
  /** The first day the new terms hold; null: nothing but seats or words changes. */
  from: z.string().nullable(),
  freeUntil: z.string().nullable(),
  /** Children with a seat whose families are told. */
  told: count,
  /** By the other course: children who cannot be in both. */
  clashes: z.array(z.object({ title: z.string(), children: count })),
  canJoin: count,
  pickups: count,
  moved: count,
  dropped: count,
  added: count,
  /** Who is enrolled keeps the price agreed. */
  agreedStays: z.boolean(),
  returnedFen: count,
  movesUp: count,
  /** Fewer seats than children: as many stay as there are children. */
  isBelowSeated: z.boolean(),
})
export type CourseEffects = z.infer<typeof courseEffects>

export function effectsOf({ from, freeUntil, told, children, lessons, money, seats }: Consequences): CourseEffects {
  const titles = [...new Set(children.clashes.map(({ title }) => title))]
  const clashing = (title: string) =>
    new Set(children.clashes.filter((one) => one.title === title).map(({ pupilId }) => pupilId))
  return {
    from,
    freeUntil,
    told,
    clashes: titles.map((title) => ({ title, children: clashing(title).size })),
    canJoin: children.canJoin.length,
    pickups: children.pickups.length,
    moved: lessons.moved,
    dropped: lessons.dropped,
    added: lessons.added,
    agreedStays: money.agreedStays,
    returnedFen: money.returnedFen,
    movesUp: seats.movesUp,
    isBelowSeated: seats.isRefused,
  }
}
