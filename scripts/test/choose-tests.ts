// Chooses, of the test files that a change can reach, those that fit into about a minute.
import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { ROOT } from '../run-command'

/** Of work for all workers together. */
const BUDGET_SECONDS = 100
/** What is not worth recording. */
const SHORT_SECONDS = 0.7

/** A district of its own. */
const START_SECONDS = 4

export interface Choice {
  readonly chosen: readonly string[]
  /** Reached as well, and left to `npm test`. */
  readonly left: readonly string[]
}

const recorded = (): Readonly<Record<string, number>> =>
  JSON.parse(readFileSync(join(ROOT, 'scripts/test/recorded-times.json'), 'utf8'))

export interface Near {
  readonly file: string
  /** 0: changed itself; the larger, the farther from the change. */
  readonly nearness: number
}

/** Proofs that go through all actions one by one go through the reached ones alone (ONLY_ACTIONS). */
const goesByAction = (file: string) => readFileSync(join(ROOT, file), 'utf8').includes('askedIn(')

/** Those that are nearest to the change come first, and among them the shortest. `share`: of all actions, those reached. */
export function chooseTests(files: readonly Near[], share: number): Choice {
  const seconds = recorded()
  const secondsOf = (file: string) => {
    const whole = seconds[basename(file)] ?? SHORT_SECONDS
    return goesByAction(file) ? START_SECONDS + share * whole : whole
  }
  const sorted = [...files].sort(
    (one, other) => one.nearness - other.nearness || secondsOf(one.file) - secondsOf(other.file),
  )
  const chosen: string[] = []
  let sum = 0
  for (const { file } of sorted) {
    if (sum + secondsOf(file) > BUDGET_SECONDS) continue
    sum += secondsOf(file)
    chosen.push(file)
  }
  return { chosen, left: sorted.map(({ file }) => file).filter((file) => !chosen.includes(file)) }
}

/** 1: names one of the actions itself. 2: through what it imports from tests. Null: does not. */
export function nearnessTo(actions: readonly string[], file: string): number | null {
  const names = (path: string) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    return actions.some((action) => text.includes(`'${action}'`))
  }
  if (names(file)) return 1
  return helpersOf(file).some(names) ? 2 : null
}

function helpersOf(file: string, known = new Set<string>()): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  for (const [, path = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
    const helper = `${relative(ROOT, join(ROOT, dirname(file), path))}.ts`
    if (!helper.startsWith('tests/') || known.has(helper)) continue
    known.add(helper)
    helpersOf(helper, known)
  }
  return [...known]
}
