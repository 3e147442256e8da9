// Who buys a course's material: the family, unless a guardian entrusts the school with it.
import type { Course } from '../../enrollment/courses/course'
import type { ConsumableOrder } from './consumables'

export const CONSUMABLE_CHOICES = ['SELF', 'ENTRUSTED'] as const
export type ConsumableChoice = (typeof CONSUMABLE_CHOICES)[number]

export interface ChosenConsumable {
  readonly courseId: string
  /** The material's name, unique in its course. */
  readonly name: string
  readonly choice: ConsumableChoice
  readonly by: string
  readonly at: number
}

/** One pupil's choices of one term: `_id` is the pupil's record of that term, `${planId}:${pupilId}`. */
export interface ConsumableChoices {
  readonly _id: string
  readonly planId: string
  readonly pupilId: string
  /** The last of each course and name. */
  readonly chosen: readonly ChosenConsumable[]
  readonly rev: number
}

type Sold = Pick<Course, '_id' | 'consumables'>

export function withChoice(chosen: readonly ChosenConsumable[], choice: ChosenConsumable): readonly ChosenConsumable[] {
  return [...chosen.filter(({ courseId, name }) => courseId !== choice.courseId || name !== choice.name), choice]
}

/** What the school is to buy: entrusted, for a course the child is seated in, and still offered that way. */
export function ordersOf(
  chosen: readonly ChosenConsumable[],
  courses: readonly Sold[],
  seatedIn: readonly string[],
): readonly ConsumableOrder[] {
  return courses
    .filter(({ _id }) => seatedIn.includes(_id))
    .flatMap(({ _id: courseId, consumables }) =>
      consumables
        .filter(({ mode }) => mode === 'ENTRUSTED')
        .flatMap((consumable) => {
          const choice = chosen.find((one) => one.courseId === courseId && one.name === consumable.name)
          return choice?.choice === 'ENTRUSTED' ? [{ courseId, consumable, entrustedBy: choice.by }] : []
        }),
    )
}
