// Steps on a debt or a refund: only added; a wrong one is taken back.
import { fail, ok, type Result } from '../../values/result'
import { addDays, type SchoolDate } from '../../values/school-date'

/**
 * PROMISED: will pay by `until`. UNREACHED: nobody answered. REACHED: spoken with. WAITS_ACCOUNT: to be returned, no account
 * to send it to yet. LEAVES: the child leaves, the account stays.
 */
export const STEP_KINDS = ['PROMISED', 'UNREACHED', 'REACHED', 'WAITS_ACCOUNT', 'LEAVES'] as const
export type StepKind = (typeof STEP_KINDS)[number]

export interface MoneyStep {
  readonly key: string
  readonly kind: StepKind | 'TAKEN_BACK'
  /** Of a promise: the day it is for. */
  readonly until: SchoolDate | null
  /** Of one that takes back: the key of the wrong one. */
  readonly takesBack: string | null
  readonly on: SchoolDate
  readonly at: number
  readonly by: string
}

/** A promise for later is none to wait for. [D] */
export const LONGEST_PROMISE_DAYS = 180

type Steps = readonly MoneyStep[]

/** The same list where it was told before. */
export function withStep(
  steps: Steps,
  step: MoneyStep,
): Result<Steps, { readonly code: 'DATE_IMPOSSIBLE'; readonly from: SchoolDate; readonly until: SchoolDate }> {
  if (steps.some(({ key }) => key === step.key)) return ok(steps)
  const latest = addDays(step.on, LONGEST_PROMISE_DAYS)
  const isDated = step.until !== null && step.until >= step.on && step.until <= latest
  if (step.kind === 'PROMISED' && !isDated) return fail({ code: 'DATE_IMPOSSIBLE', from: step.on, until: latest })
  return ok([...steps, step.kind === 'PROMISED' ? step : { ...step, until: null }])
}

/** Null: there is no such step, or it was taken back under another key. */
export function stepTakenBack(
  steps: Steps,
  wrongKey: string,
  back: Pick<MoneyStep, 'key' | 'on' | 'at' | 'by'>,
): Steps | null {
  if (steps.some(({ key }) => key === back.key)) return steps
  if (!standingSteps(steps).some(({ key }) => key === wrongKey)) return null
  return [...steps, { ...back, kind: 'TAKEN_BACK', until: null, takesBack: wrongKey }]
}

/** The latest last. */
export function standingSteps(steps: Steps): readonly (MoneyStep & { readonly kind: StepKind })[] {
  const back = new Set(steps.flatMap(({ takesBack }) => takesBack ?? []))
  return steps.flatMap((step) => {
    const { kind } = step
    return kind === 'TAKEN_BACK' || back.has(step.key) ? [] : [{ ...step, kind }]
  })
}
