// Takes one step on a request for a family, whoever else takes one at the same moment.
import { type Stepping, type StepRefusal, stateAfter } from '@domain/enrollment/on-behalf/behalf-step'
import { ok, type Result } from '@domain/values/result'
import { untilSettled } from '../../runtime/retry'
import { changeRequest, type RequestChange, type RequestOfChild, readRequest } from '../collections/behalf-requests'

type Changes = Omit<RequestChange, 'state'>

/** What is stored afterwards. Taken before: as it stands. One conditional write decides between two who are at it. */
export function takeStep(
  known: RequestOfChild,
  stepping: Stepping,
  changes: Changes,
): Promise<Result<RequestOfChild, StepRefusal>> {
  let current = known
  return untilSettled(async () => {
    const after = stateAfter(current, stepping)
    if (!after.ok) return after
    if (after.value === current.state) return ok(current)
    const written = await changeRequest(current, { ...changes, state: after.value }, stepping.now)
    if (written !== null) return ok(written)
    current = (await readRequest(current._id)) ?? current
    return null
  })
}
