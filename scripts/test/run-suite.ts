// Runs test files in one queue over the machine's cores, the longest first, and counts them.
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { runTool } from '../run-command'
import { REPORT, readReport, type SuiteOutcome } from './jest-report'

/** Two more than there are cores: who waits for a browser or a timer leaves its core to the others. */
const WORKERS = availableParallelism() + 2
/** Jest keeps what it loaded: a worker used on and on spends its time collecting garbage. */
const LARGEST_WORKER = '900MB'
/** Nothing is proven by how soon it ends; a busy machine fails no test. */
const PATIENCE_MS = 60_000

export interface SuiteWish {
  /** More of jest's arguments: which files. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** `--forceExit`: the SDK keeps its connections open after the last test. */
export async function runSuite({ args = [], env = {} }: SuiteWish = {}): Promise<SuiteOutcome> {
  rmSync(REPORT, { force: true })
  const queue = ['--testSequencer', './scripts/test/longest-first.mjs', `--maxWorkers=${WORKERS}`]
  const limits = [`--workerIdleMemoryLimit=${LARGEST_WORKER}`, `--testTimeout=${PATIENCE_MS}`]
  const report = ['--ci', '--forceExit', '--json', `--outputFile=${REPORT}`]
  return readReport(await runTool('jest/bin/jest.js', [...queue, ...limits, ...report, ...args], { env }))
}
