// Changes a fixed list without touching its wishes: another number is named, or it is drawn again.
import type { NumberSource } from './draw'
import { type DrawList, sortList } from './draw-list'

export function listWithNumber(list: DrawList, numberSource: NumberSource): DrawList {
  return sortList({ ...list, numberSource })
}

export interface SecondDraw {
  readonly drawId: string
  readonly secretHash: string
  readonly numberSource: NumberSource
  /** From a row's number to its number in the second draw. A child that is gone has none. */
  readonly renumbered: ReadonlyMap<string, string>
}

/** The same wishes under other numbers. Ties with a child that is gone are untied. */
export function listDrawnAgain(list: DrawList, { drawId, secretHash, numberSource, renumbered }: SecondDraw): DrawList {
  const rows = list.rows.flatMap((row) => {
    const number = renumbered.get(row.number)
    return number === undefined ? [] : [{ ...row, number }]
  })
  const together = list.together.flatMap(({ wishes }) => {
    const tied = wishes.flatMap(({ number, courseId }) => {
      const next = renumbered.get(number)
      return next === undefined ? [] : [{ number: next, courseId }]
    })
    return tied.length === wishes.length ? [{ wishes: tied }] : []
  })
  return sortList({ ...list, drawId, secretHash, numberSource, rows, together })
}
