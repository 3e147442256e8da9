// Orders test files for jest: the longest first, so that no core waits for a last one.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RECORDED = join(dirname(fileURLToPath(import.meta.url)), 'recorded-times.json')

/** A file that was never timed: by its length, far below any that was worth recording. */
const secondsOf = (recorded, path) => recorded[basename(path)] ?? readFileSync(path).length / 1_000_000

export default class LongestFirst {
  sort(tests) {
    const recorded = JSON.parse(readFileSync(RECORDED, 'utf8'))
    const weighed = tests.map((test) => ({ test, seconds: secondsOf(recorded, test.path) }))
    return weighed.sort((one, other) => other.seconds - one.seconds).map(({ test }) => test)
  }

  /** The recorded times are renewed by a command, not by every run. */
  cacheResults() {}
}
