// Runs steps one after another or several at once, and says each one's outcome and duration.
import pMap from 'p-map'
import type { Step } from './check/check-steps'

export interface Outcome {
  readonly passed: number
  readonly failed: number
}

export interface Timed {
  readonly name: string
  readonly seconds: number
}

export interface StepsOutcome extends Outcome {
  readonly times: readonly Timed[]
}

/** Goes on after a failure: one run tells everything that is wrong. */
export async function runSteps(steps: readonly Step[], atOnce = 1): Promise<StepsOutcome> {
  const ended = await pMap(steps, runStep, { concurrency: atOnce })
  const failed = ended.filter(({ isGood }) => !isGood).length
  return { passed: steps.length - failed, failed, times: ended }
}

async function runStep({ name, run }: Step): Promise<Timed & { readonly isGood: boolean }> {
  const started = performance.now()
  const isGood = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return false
  })
  const seconds = (performance.now() - started) / 1000
  console.log(`${isGood ? 'passed' : 'FAILED'}: ${name}, ${seconds.toFixed(1)} s`)
  return { name, seconds, isGood }
}
