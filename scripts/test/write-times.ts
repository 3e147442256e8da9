// Writes docs/test-times.md, and the times by which test files are ordered, from the last run.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { ROOT } from '../run-command'
import type { Timed } from '../run-steps'
import { keptTimes, longestOf, type RunTimes, roomTimes } from './room-times'

/** Shorter files are as good in any order. */
const WORTH_SECONDS = 1

const rowsOf = (list: readonly Timed[]) => list.map(({ name, seconds }) => `| ${name} | ${seconds.toFixed(1)} |`)

function pageOf({ wholeSeconds, steps, files }: RunTimes): string {
  const minutes = `${Math.floor(wholeSeconds / 60)} min ${Math.round(wholeSeconds % 60)} s`
  const rooms = roomTimes(files).map(({ name, count, seconds }) => ({ name: `${name} (${count} files)`, seconds }))
  return `${[
    '# How long `npm test` takes',
    '',
    `Written by \`npm run test:times\` after a run of ${minutes} on ${availableParallelism()} cores, Node ${process.versions.node}. Files run beside each other: the seconds below add up to more than that.`,
    '',
    '| check or build | seconds |',
    '|---|---|',
    ...rowsOf([...steps].sort((one, other) => other.seconds - one.seconds)),
    '',
    '| tests of | seconds |',
    '|---|---|',
    ...rowsOf(rooms),
    '',
    '| longest files | seconds |',
    '|---|---|',
    ...rowsOf(longestOf(files)),
  ].join('\n')}\n`
}

/** By a file's own name, so that moving it changes nothing. */
function weightsOf(files: readonly Timed[]): Readonly<Record<string, number>> {
  const weights: Record<string, number> = {}
  for (const { name, seconds } of files) {
    const known = weights[basename(name)] ?? 0
    if (seconds >= WORTH_SECONDS) weights[basename(name)] = Math.max(known, Math.round(seconds))
  }
  return Object.fromEntries(Object.entries(weights).sort(([one], [other]) => one.localeCompare(other)))
}

const times = keptTimes()
const recorded = join(ROOT, 'scripts/test/recorded-times.json')
writeFileSync(join(ROOT, 'docs/test-times.md'), pageOf(times))
writeFileSync(recorded, `${JSON.stringify(weightsOf(times.files), null, 2)}\n`)
console.log(`docs/test-times.md and ${Object.keys(JSON.parse(readFileSync(recorded, 'utf8'))).length} weights written`)
