// A write confirmed in a sheet: progress text, and why the last attempt failed.
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { saySending } from '@src/texts/errors/write-texts'
import { useState } from 'react'
import type { CallError } from '../../api/failures/call-error'
import { useWrite } from '../../api/hooks/use-write'

export interface ConfirmedWrite<Name extends ActionName> {
  /** The answer, or null when it did not work: then `problem` says why. */
  readonly ask: (input: ActionInput<Name>) => Promise<ActionOutput<Name> | null>
  readonly busy: string | false
  readonly problem: CallError | null
}

export function useConfirmedWrite<Name extends ActionName>(name: Name, doing: string): ConfirmedWrite<Name> {
  const { run, state } = useWrite(name)
  const [problem, setProblem] = useState<CallError | null>(null)
  const ask = async (input: ActionInput<Name>) => {
    setProblem(null)
    const answer = await run(input)
    if (answer.ok) return answer.value as ActionOutput<Name>
    // One action's errors are among all errors; a generic name loses that.
    setProblem(answer.error as CallError)
    return null
  }
  return { ask, problem, busy: saySending(state, doing) }
}
