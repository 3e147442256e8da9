// Draws the order of turns: priority classes first, brothers and sisters as one lot.
import type { DrawList, DrawRow } from './draw-list'
import { type SeededStream, seededStream, shuffle } from './seeded-stream'

type Listed = Pick<DrawList, 'rows' | 'together'>

/** Places in `rows`, from 0, in drawn order. The list is sorted. */
export function drawOrder(list: Listed, seed: Uint8Array): readonly number[] {
  const stream = seededStream(seed)
  const classes = new Map<number, (readonly number[])[]>()
  for (const lot of lotsOf(list)) {
    const priorityClass = classOf(lot, list.rows)
    const others = classes.get(priorityClass)
    if (others === undefined) classes.set(priorityClass, [lot])
    else others.push(lot)
  }
  const ascending = [...classes.keys()].sort((one, other) => one - other)
  const drawn = ascending.flatMap((priorityClass) => shuffle(classes.get(priorityClass) ?? [], stream))
  return drawn.flatMap((lot) => memberOrder(lot, stream))
}

function memberOrder(lot: readonly number[], stream: SeededStream): readonly number[] {
  return lot.length === 1 ? lot : shuffle(lot, stream)
}

/** Being tied to a brother or sister brings no priority: the weakest one's counts. */
function classOf(lot: readonly number[], rows: readonly DrawRow[]): number {
  return Math.max(...lot.map((row) => rows[row]?.priorityClass ?? 0))
}

/** Rows tied by wishes, directly or through others, are one lot; lots stand where their first row does. */
function lotsOf({ rows, together }: Listed): readonly (readonly number[])[] {
  const lots = rows.map((_, row) => [row])
  const placeOf = new Map(rows.map(({ number }, row) => [number, row]))
  for (const { wishes } of together) {
    const tied = new Set(wishes.map(({ number }) => lots[placeOf.get(number) ?? -1] ?? []))
    const lot = [...tied].flat().sort((one, other) => one - other)
    for (const row of lot) lots[row] = lot
  }
  return lots.filter((lot, row) => lot[0] === row)
}
