// Says how long the checks, the builds and the tests of each room took.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../run-command'
import type { Timed } from '../run-steps'

const KEPT = join(ROOT, 'dist', 'test-times.json')
/** Longest files that are named. */
const NAMED = 15

export interface RunTimes {
  readonly wholeSeconds: number
  readonly steps: readonly Timed[]
  readonly files: readonly Timed[]
}

export function keepTimes(times: RunTimes): void {
  writeFileSync(KEPT, JSON.stringify(times))
}

/** Of the last whole run on this machine. */
export function keptTimes(): RunTimes {
  if (!existsSync(KEPT)) throw new Error('no run is recorded: npm test')
  return JSON.parse(readFileSync(KEPT, 'utf8')) as RunTimes
}

/** By the first two folders of a path. */
export function roomTimes(files: readonly Timed[]): readonly (Timed & { readonly count: number })[] {
  const rooms = new Map<string, { seconds: number; count: number }>()
  for (const { name, seconds } of files) {
    const room = name.split('/').slice(0, -1).slice(0, 2).join('/')
    const known = rooms.get(room) ?? { seconds: 0, count: 0 }
    rooms.set(room, { seconds: known.seconds + seconds, count: known.count + 1 })
  }
  return [...rooms].map(([name, sums]) => ({ name, ...sums })).sort(byLength)
}

export function longestOf(files: readonly Timed[]): readonly Timed[] {
  return [...files].sort(byLength).slice(0, NAMED)
}

export function timesText({ steps, files }: RunTimes): string {
  const rows = [
    ...[...steps].sort(byLength).map(({ name, seconds }) => `${inColumn(seconds)}  ${name}`),
    ...roomTimes(files).map(({ name, seconds, count }) => `${inColumn(seconds)}  tests of ${name} (${count} files)`),
  ]
  return rows.join('\n')
}

function inColumn(seconds: number): string {
  return `${seconds.toFixed(1).padStart(7)} s`
}

function byLength(one: Timed, other: Timed): number {
  return other.seconds - one.seconds
}
