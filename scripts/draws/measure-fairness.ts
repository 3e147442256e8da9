// Measures how fair the rounds are: equal chances, what children get, what a lying family gains.
import { type DrawList, sortList } from '@domain/enrollment/draws/draw-list'
import { drawOrder } from '@domain/enrollment/draws/draw-order'
import { inventList, PLAIN, type School } from './invented-school'
import { type Got, isLate, type Mechanism, playAll, playRounds, seedBytesOf } from './play-mechanisms'

export interface Share {
  readonly mechanism: Mechanism
  readonly nothing: number
  readonly nothingLate: number
  readonly firstWish: number
  /** Of the best wish that was met, first = 1; children with nothing are left out. */
  readonly meanRank: number
}

const MECHANISMS: readonly Mechanism[] = ['ROUNDS', 'ONE_ORDER', 'FIRST_COME']
const SEEDS_A_WORLD = 100

/** Shares of children, over `runs` seeds; a new world of tastes every hundred seeds. */
export function measureShares(school: School, runs: number): readonly Share[] {
  const sums = new Map(MECHANISMS.map((mechanism) => [mechanism, { nothing: 0, late: 0, first: 0, rank: 0 }]))
  let list = sortList(inventList(school, 0))
  for (let run = 0; run < runs; run += 1) {
    if (run % SEEDS_A_WORLD === 0) list = sortList(inventList(school, run / SEEDS_A_WORLD))
    const got = playAll(list, run)
    for (const mechanism of MECHANISMS) addTo(sums.get(mechanism), got[mechanism])
  }
  const children = runs * school.pupils
  return [...sums].map(([mechanism, { nothing, late, first, rank }]) => ({
    mechanism,
    nothing: nothing / children,
    nothingLate: (2 * late) / children,
    firstWish: first / children,
    meanRank: rank / (children - nothing),
  }))
}

interface Sum {
  nothing: number
  late: number
  first: number
  rank: number
}

function addTo(sum: Sum | undefined, got: Got): void {
  if (sum === undefined) return
  got.forEach(([best], row) => {
    sum.nothing += best === undefined ? 1 : 0
    sum.late += best === undefined && isLate(row) ? 1 : 0
    sum.first += best === 0 ? 1 : 0
    sum.rank += best === undefined ? 0 : best + 1
  })
}

export interface EqualChances {
  readonly families: number
  readonly runs: number
  readonly expected: number
  readonly fewest: number
  readonly most: number
  readonly chiSquare: number
  /** Above it one fair draw in a thousand would lie. */
  readonly limit: number
}

/** All families wish the same; how often each one's first wish is met. */
export function measureEqualChances(runs: number): EqualChances {
  const school = { ...PLAIN, pupils: 120, courses: 6, seats: 30, wishes: 3 }
  const invented = inventList(school, 1)
  const wishes = invented.rows[0]?.wishes ?? []
  const list = sortList({ ...invented, rows: invented.rows.map((row) => ({ ...row, wishes })) })
  const counts = list.rows.map(() => 0)
  for (let run = 0; run < runs; run += 1) {
    const got = playRounds(list, drawOrder(list, seedBytesOf(run)))
    got.forEach(([best], row) => {
      counts[row] = (counts[row] ?? 0) + (best === 0 ? 1 : 0)
    })
  }
  const chance = school.seats / school.pupils
  return {
    families: school.pupils,
    runs,
    expected: runs * chance,
    fewest: Math.min(...counts),
    most: Math.max(...counts),
    chiSquare: chiSquareOf(counts, runs, chance),
    limit: chiSquareLimit(school.pupils - 1),
  }
}

/** In each run a fixed number of n families win, which binds them: hence (n − 1) / n. */
function chiSquareOf(counts: readonly number[], runs: number, chance: number): number {
  const variance = runs * chance * (1 - chance)
  const sum = counts.reduce((total, count) => total + (count - runs * chance) ** 2 / variance, 0)
  return (sum * (counts.length - 1)) / counts.length
}

/** Wilson and Hilferty's approximation, at one in a thousand. */
function chiSquareLimit(freedom: number): number {
  const part = 2 / (9 * freedom)
  return freedom * (1 - part + 3.0902 * Math.sqrt(part)) ** 3
}

export type Lie = 'SCARCEST_FIRST' | 'SECOND_FIRST' | 'FIRST_TWO_ONLY'

export interface LieResult {
  readonly lie: Lie
  readonly worlds: number
  readonly gained: number
  readonly lost: number
  /** Of what truth gives, on average over all worlds: below 0 is a loss. */
  readonly meanChange: number
}

const SEEDS_A_LIE = 20
const LIES: readonly Lie[] = ['SCARCEST_FIRST', 'SECOND_FIRST', 'FIRST_TWO_ONLY']

/** One child's family lies, all others tell the truth; the same orders are played for both. */
export function measureLies(worlds: number): readonly LieResult[] {
  const sums = new Map(LIES.map((lie) => [lie, { gained: 0, lost: 0, change: 0 }]))
  let truthSum = 0
  for (let world = 0; world < worlds; world += 1) {
    const list = sortList(inventList({ ...PLAIN, seats: 20 }, world))
    const truth = pointsOf(list, list.rows[0]?.wishes ?? [])
    truthSum += truth
    for (const [lie, sum] of sums) {
      const change = pointsOf(list, lieOf(list, lie)) - truth
      sum.gained += change > 0 ? 1 : 0
      sum.lost += change < 0 ? 1 : 0
      sum.change += change
    }
  }
  return [...sums].map(([lie, { gained, lost, change }]) => ({
    lie,
    worlds,
    gained,
    lost,
    meanChange: change / truthSum,
  }))
}

/** The true first wish is worth as many points as there are wishes, the last one. */
function pointsOf(list: DrawList, told: readonly string[]): number {
  const wishes = list.rows[0]?.wishes ?? []
  const rows = list.rows.map((row, at) => (at === 0 ? { ...row, wishes: told } : row))
  let points = 0
  for (let seed = 0; seed < SEEDS_A_LIE; seed += 1) {
    const order = drawOrder(list, seedBytesOf(seed))
    const [got = []] = playRounds({ ...list, rows }, order)
    for (const rank of got) points += wishes.length - wishes.indexOf(told[rank] ?? '')
  }
  return points
}

function lieOf({ rows }: DrawList, lie: Lie): readonly string[] {
  const [first = '', second = '', ...others] = rows[0]?.wishes ?? []
  if (lie === 'SECOND_FIRST') return [second, first, ...others]
  if (lie === 'FIRST_TWO_ONLY') return [first, second]
  const wanted = (courseId: string) => rows.filter(({ wishes }) => wishes.includes(courseId)).length
  return [first, second, ...others].sort((a, b) => wanted(b) - wanted(a))
}
