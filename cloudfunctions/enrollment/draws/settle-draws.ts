// Timer: goes on giving out the seats of draws, and brings their news to families.
import type { Draw } from '@domain/enrollment/draws/draw'
import { runQueue } from '../../request/run-queue'
import { findDrawsWithWork } from '../collections/draws'
import { giveOutSeats } from './give-out-seats'
import { tellOfDraw } from './tell-of-draw'

const MOST_DRAWS = 50
/** Whoever began it; the timer acts for nobody. */
const BY_TIMER = ''

export async function settleDraws(now: number, isOver: () => boolean): Promise<void> {
  const { failed } = await runQueue<Draw>({
    name: 'enrollment.draws',
    items: await findDrawsWithWork(MOST_DRAWS),
    work: (draw) => goOn(draw, { now, isOver }),
    isOver,
  })
  if (failed > 0) throw new Error(`${failed} draws not settled`)
}

interface GoingOn {
  readonly now: number
  readonly isOver: () => boolean
}

async function goOn(draw: Draw, { now, isOver }: GoingOn): Promise<void> {
  let current: Draw | null = draw
  while (current?.hasWork && !isOver()) {
    const isSeating: boolean = current.drawn !== null && current.seatedCourses > 0 && current.seatedAt === null
    current = isSeating ? await giveOutSeats(current, { byName: BY_TIMER, now }) : await tellOfDraw(current, now)
  }
}
