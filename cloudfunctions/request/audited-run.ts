// Runs what the audit must know of: an intent before a write, the outcome after, whatever happens.
import type { AuditHead } from '../privacy/collections/audit'
import { DatabaseBusy } from '../runtime/retry'
import { type Acting, recordAudit, recordIntent } from './audit'
import { logFailure } from './failure-log'
import type { Answer } from './handler'

type Run = () => Promise<Answer>

/**
 * Nothing is done before its intent is on record. What was done is answered as it is, even if its outcome could not be
 * entered: the intent tells of it until the timer settles it. A run that breaks off may have done a part: entered too.
 */
export async function writeAudited(acting: Acting, head: AuditHead | null, run: Run): Promise<Answer> {
  await recordIntent(acting)
  let answer: Answer
  try {
    answer = await run()
  } catch (error) {
    await enter({ acting, head, answer: null, outcome: error instanceof DatabaseBusy ? 'BUSY' : 'INTERNAL' })
    throw error
  }
  await enter({ acting, head, answer, outcome: outcomeOf(answer) })
  return answer
}

/** Nothing is shown that is not on record. */
export async function lookAudited(acting: Acting, head: AuditHead | null, run: Run): Promise<Answer> {
  const answer = await run()
  await recordAudit({ ...acting, head, output: answer.ok ? answer.value : null, outcome: outcomeOf(answer) })
  return answer
}

interface Entering {
  readonly acting: Acting
  readonly head: AuditHead | null
  readonly answer: Answer | null
  readonly outcome: string
}

async function enter({ acting, head, answer, outcome }: Entering): Promise<void> {
  try {
    await recordAudit({ ...acting, head, output: answer?.ok ? answer.value : null, outcome })
  } catch (error) {
    const { requestId, action } = acting
    logFailure({ requestId, action: `${action} audit`, error })
  }
}

function outcomeOf(answer: Answer): string {
  return answer.ok ? 'OK' : answer.error.code
}
