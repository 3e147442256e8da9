// Runs steps one after another and prints each one's outcome and duration.
import type { Step } from './check/check-steps'

export interface Outcome {
  readonly passed: number
  readonly failed: number
}

/** Continues after a failure, so that one run reports everything that is wrong. */
export async function runSteps(steps: readonly Step[]): Promise<Outcome> {
  let failed = 0
  for (const { name, run } of steps) {
    console.log(`\n— ${name}`)
    const started = performance.now()
    const isGood = await run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      return false
    })
    if (!isGood) failed += 1
    console.log(`${isGood ? 'passed' : 'FAILED'}: ${name}, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
  return { passed: steps.length - failed, failed }
}
