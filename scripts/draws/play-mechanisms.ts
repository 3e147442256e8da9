// Plays the rounds beside first come and one random order, with the same children and tastes.
import { type DrawList, type DrawRow, sortList } from '@domain/enrollment/draws/draw-list'
import { drawOrder } from '@domain/enrollment/draws/draw-order'
import type { DrawResult } from '@domain/enrollment/draws/draw-result'
import { playInSteps } from '@domain/enrollment/draws/draw-rounds'
import { clashing, limitReached } from '@domain/enrollment/draws/guards'
import { shuffle } from '@domain/enrollment/draws/seeded-stream'
import { streamOf } from './invented-school'

export type Mechanism = 'ROUNDS' | 'ONE_ORDER' | 'FIRST_COME'

/** Ranks of the wishes that each row got, best 0; rows as in the sorted list. */
export type Got = readonly (readonly number[])[]

export function gotOf({ rows }: Pick<DrawResult, 'rows'>): Got {
  return rows.map((outcomes) => outcomes.flatMap(({ code }, rank) => (code === 'GOT' ? [rank] : [])))
}

export function playRounds(list: DrawList, order: readonly number[]): Got {
  const steps = playInSteps(list, order)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return gotOf(step.value)
}

/** Each takes all it can at once. */
export function playAtOnce({ courses, rows }: DrawList, order: readonly number[]): Got {
  const byId = new Map(courses.map((course) => [course.courseId, course]))
  const left = new Map(courses.map(({ courseId, seats }) => [courseId, seats]))
  const got: number[][] = rows.map(() => [])
  for (const at of order) got[at] = takeAll(rows[at], left, byId)
  return got
}

function takeAll(
  row: DrawRow | undefined,
  left: Map<string, number>,
  byId: ReadonlyMap<string, DrawList['courses'][number]>,
): number[] {
  const taker = { atMost: row?.atMost ?? { aWeek: 0, aTerm: 0 }, held: [] as DrawList['courses'][number][] }
  const ranks: number[] = []
  for (const [rank, courseId] of (row?.wishes ?? []).entries()) {
    const [course, seats] = [byId.get(courseId), left.get(courseId) ?? 0]
    if (course === undefined || seats === 0) continue
    if (limitReached(taker, course) !== null || clashing(taker, course) !== null) continue
    left.set(courseId, seats - 1)
    taker.held.push(course)
    ranks.push(rank)
  }
  return ranks
}

/** Every second row hears of it late and comes after all the others. */
export function isLate(row: number): boolean {
  return row % 2 === 1
}

export function playAll(given: DrawList, seed: number): Readonly<Record<Mechanism, Got>> {
  const list = sortList(given)
  const stream = streamOf('arrivals', seed)
  const rows = list.rows.map((_, row) => row)
  const late = (wanted: boolean) =>
    shuffle(
      rows.filter((row) => isLate(row) === wanted),
      stream,
    )
  const order = drawOrder(list, seedBytesOf(seed))
  return {
    ROUNDS: playRounds(list, order),
    ONE_ORDER: playAtOnce(list, order),
    FIRST_COME: playAtOnce(list, [...late(false), ...late(true)]),
  }
}

export function seedBytesOf(seed: number): Uint8Array {
  const bytes = new Uint8Array(32)
  new DataView(bytes.buffer).setUint32(0, seed)
  return bytes
}
