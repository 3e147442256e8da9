// Reads what jest wrote down about a run: what passed and failed, and how long each file took.
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from '../run-command'
import type { Outcome, Timed } from '../run-steps'

export const REPORT = join(ROOT, 'dist', 'test-report.json')

interface JestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  /** Test files that could not even be loaded. */
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly { readonly name: string; readonly startTime: number; readonly endTime: number }[]
}

export interface SuiteOutcome extends Outcome {
  /** By the path of each test file. */
  readonly times: readonly Timed[]
}

/** `isGood`: how jest itself ended. It never ends badly without a failure that is counted. */
export function readReport(isGood: boolean): SuiteOutcome {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, times: [] }
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as JestReport
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  const times = report.testResults.map(({ name, startTime, endTime }) => ({
    name: relative(ROOT, name),
    seconds: (endTime - startTime) / 1000,
  }))
  return { passed: report.numPassedTests, failed: !isGood && failed === 0 ? 1 : failed, times }
}
