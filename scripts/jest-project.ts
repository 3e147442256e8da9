// Runs one room's tests and counts them.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './run-command'
import type { Outcome } from './run-steps'

interface JestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  /** Test files that could not even be loaded. */
  readonly numRuntimeErrorTestSuites: number
}

/** `--forceExit`: the SDK keeps its connections open after the last test. */
export async function runJestProject(project: string, workers: number): Promise<Outcome> {
  const report = join(mkdtempSync(join(tmpdir(), 'jest-')), 'report.json')
  const args = ['--selectProjects', project, '--ci', '--forceExit', '--json', `--outputFile=${report}`]
  const parallel = workers === 1 ? '--runInBand' : `--maxWorkers=${workers}`
  const isGood = await runTool('jest/bin/jest.js', [...args, parallel])
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const counts = JSON.parse(readFileSync(report, 'utf8')) as JestReport
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites
  return { passed: counts.numPassedTests, failed: !isGood && failed === 0 ? 1 : failed }
}
