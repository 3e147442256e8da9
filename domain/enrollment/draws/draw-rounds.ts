// Gives out seats in rounds: everybody's turn in drawn order, then backwards, until nothing moves.
import { type Desk, openDesk, type Place } from './draw-desk'
import { type DrawList, sortList } from './draw-list'
import { drawOrder } from './draw-order'
import type { DrawResult, Outcome, Waiting } from './draw-result'
import { takeTurn } from './take-turn'

export interface DrawProgress {
  /** Wishes that are decided, of all. */
  readonly done: number
  readonly of: number
}

/** Turns between two reports of how far the draw is. */
const TURNS_A_REPORT = 256

/** The same list and seed give the same result, in whatever order rows and courses are handed in. */
export function drawRounds(list: DrawList, seed: Uint8Array): DrawResult {
  const steps = drawInSteps(list, seed)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same, with pauses in which a page can say how far it is. */
export function drawInSteps(list: DrawList, seed: Uint8Array): Generator<DrawProgress, DrawResult> {
  const sorted = sortList(list)
  return playInSteps(sorted, drawOrder(sorted, seed))
}

/** Plays the rounds in a given order of the rows (places from 0) of a sorted list. */
export function* playInSteps(list: DrawList, order: readonly number[]): Generator<DrawProgress, DrawResult> {
  const desk = openDesk(list)
  const of = list.rows.reduce((sum, { wishes }) => sum + wishes.length, 0)
  let players = order.map((row) => desk.places[row]).filter((place) => place !== undefined)
  let taken = 0
  for (let turn = 1; players.length > 0; turn += 1) {
    const moved: Place[] = []
    for (const place of turn % 2 === 1 ? players : [...players].reverse()) {
      if (takeTurn(desk, place, turn)) moved.push(place)
      taken += 1
      if (taken % TURNS_A_REPORT === 0) yield { done: desk.decided, of }
    }
    // Whose turn gave nothing has no wish left that is possible, now or later.
    players = turn % 2 === 1 ? moved : moved.reverse()
  }
  return resultOf(desk, order)
}

function resultOf(desk: Desk, order: readonly number[]): DrawResult {
  const rows = desk.places.map(({ outcomes }) => outcomes.filter((outcome) => outcome !== undefined))
  return { order: order.map((row) => row + 1), rows, waiting: waitingOf(desk, order) }
}

/** In drawn order; late entries stand after them (waiting-order.ts). */
function waitingOf(desk: Desk, order: readonly number[]): readonly Waiting[] {
  const waiting = new Map<string, number[]>([...desk.courses.keys()].map((courseId) => [courseId, []]))
  for (const row of order) {
    const place = desk.places[row]
    place?.outcomes.forEach((outcome, wish) => {
      if (isWaiting(outcome)) waiting.get(place.row.wishes[wish] ?? '')?.push(row + 1)
    })
  }
  return [...waiting].filter(([, rows]) => rows.length > 0).map(([courseId, rows]) => ({ courseId, rows }))
}

/** Only for want of a seat: a clash or a limit is the family's own choice of something better. */
export function isWaiting(outcome: Outcome | undefined): boolean {
  if (outcome?.code === 'TOGETHER_NOT_POSSIBLE') return outcome.because === 'SEATS'
  return outcome?.code === 'FULL_BEFORE_TURN'
}
