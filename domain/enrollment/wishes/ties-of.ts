// Finds wishes of brothers and sisters that are tied: all say so, and each is in the list.
import type { TogetherWish } from '../draws/draw-list'
import type { Tie, Wishes } from './wishes'

export interface ListedTie {
  readonly wishes: readonly TogetherWish[]
}

/** A child in the list, with those of its wishes that stand in it. */
export interface TyingPupil {
  readonly pupil: { readonly wishes: Pick<Wishes, 'pupilId' | 'together'> }
  readonly number: string
  readonly wishes: readonly string[]
}

export function tiesOf(listed: readonly TyingPupil[]): readonly ListedTie[] {
  const byPupil = new Map(listed.map((one) => [one.pupil.wishes.pupilId, one]))
  const ties = new Map<string, ListedTie>()
  const tied = new Set<string>()
  for (const { pupil } of listed) {
    for (const tie of pupil.wishes.together) {
      const key = tieKey(tie)
      const wishes = ties.has(key) ? null : agreedWishes(tie, byPupil)
      if (wishes === null || wishes.some((wish) => tied.has(wishText(wish)))) continue
      ties.set(key, { wishes })
      for (const wish of wishes) tied.add(wishText(wish))
    }
  }
  return [...ties.values()]
}

/** The same tie, in whatever order it was written. */
export function tieKey({ wishes }: Tie): string {
  return wishes
    .map(({ pupilId, courseId }) => `${pupilId}/${courseId}`)
    .sort()
    .join(' ')
}

function wishText({ number, courseId }: TogetherWish): string {
  return `${number}/${courseId}`
}

function agreedWishes(tie: Tie, byPupil: ReadonlyMap<string, TyingPupil>): readonly TogetherWish[] | null {
  const key = tieKey(tie)
  const agreed = tie.wishes.flatMap(({ pupilId, courseId }) => {
    const one = byPupil.get(pupilId)
    const saysSo = one?.pupil.wishes.together.some((other) => tieKey(other) === key) ?? false
    return one !== undefined && saysSo && one.wishes.includes(courseId) ? [{ number: one.number, courseId }] : []
  })
  return agreed.length === tie.wishes.length && agreed.length > 1 ? agreed : null
}
