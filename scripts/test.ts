// `npm test`: runs checks, builds and every room's tests; the last line counts passed and failed.
import { ensureBrowser } from './browser-install'
import { BUILDS, buildChanged } from './build-changed'
import { CHECKS, type Step } from './check/check-steps'
import { runTypeScript } from './run-command'
import { runSteps } from './run-steps'
import { keepTimes, timesText } from './test/room-times'
import { runSuite } from './test/run-suite'

const AT_ONCE = 2

const BUILD_STEPS: readonly Step[] = Object.values(BUILDS).map((build) => ({
  name: `build of the ${build.name}`,
  run: async () => {
    if (!(await buildChanged(build))) console.log(`The ${build.name}: unchanged.`)
    return true
  },
}))

/** What several test files start from. */
const WORLD_STEP: Step = { name: 'the seeded world', run: () => runTypeScript('world/kept-world.ts', { isHeld: true }) }

/** Those that take longest come first; tests begin when everything is built. */
const STEPS = [...[...BUILD_STEPS].reverse(), ...CHECKS, WORLD_STEP, { name: 'a browser', run: ensureBrowser }]

async function test(): Promise<boolean> {
  const started = performance.now()
  const steps = await runSteps(STEPS, AT_ONCE)
  const suite = await runSuite()
  const times = {
    wholeSeconds: (performance.now() - started) / 1000,
    steps: steps.times,
    files: suite.times,
  }
  keepTimes(times)
  console.log(`\n${timesText(times)}\n${times.wholeSeconds.toFixed(0)} s in all`)
  const failed = steps.failed + suite.failed
  console.log(`\n${steps.passed + suite.passed} passed, ${failed} failed`)
  return failed === 0
}

void test().then((isGood) => {
  process.exitCode = isGood ? 0 : 1
})
