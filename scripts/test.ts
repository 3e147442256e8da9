// `npm test`: runs checks, builds and every room's tests; the last line counts passed and failed.
import { ensureBrowser } from './browser-install'
import { BUILDS, buildChanged } from './build-changed'
import { CHECKS, type Step } from './check/check-steps'
import { runJestProject } from './jest-project'
import { type Outcome, runSteps } from './run-steps'

/** Rooms that start browsers or count on a quiet machine run one file at a time; the others use both of CI's cores. */
const PROJECTS = [
  { name: 'domain', workers: 2 },
  { name: 'src', workers: 2 },
  { name: 'localcloud', workers: 1 },
  { name: 'functions', workers: 2 },
  { name: 'world', workers: 1 },
  { name: 'app', workers: 1 },
  { name: 'preview', workers: 1 },
] as const

const BUILD_STEPS: readonly Step[] = Object.values(BUILDS).map((build) => ({
  name: `build of the ${build.name}`,
  run: async () => {
    if (!(await buildChanged(build))) console.log('unchanged')
    return true
  },
}))

async function test(): Promise<Outcome> {
  const outcomes = [await runSteps([...CHECKS, ...BUILD_STEPS, { name: 'a browser', run: ensureBrowser }])]
  for (const { name, workers } of PROJECTS) {
    const started = performance.now()
    const outcome = await runJestProject(name, workers)
    outcomes.push(outcome)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`\n— tests of ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`)
  }
  const total = (key: keyof Outcome) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)
  return { passed: total('passed'), failed: total('failed') }
}

void test().then(({ passed, failed }) => {
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
})
