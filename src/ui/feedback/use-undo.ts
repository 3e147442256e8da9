// Runs the undo a toast offers, and reports the outcome in another toast.
// The screen that offered it may have closed by then.
import type { ActionInput, ActionName } from '@domain/registry'
import type { CallError } from '@src/api/failures/call-error'
import { useWrite } from '@src/api/hooks/use-write'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from './toast'

export type Undo<Name extends ActionName> = (input: ActionInput<Name>, done: string) => Promise<void>

export function useUndo<Name extends ActionName>(name: Name): Undo<Name> {
  const { run } = useWrite(name)
  const show = useToast((state) => state.show)
  return async (input, done) => {
    const answer = await run(input)
    // One action's errors are among all errors; a generic name loses that.
    if (answer.ok) show({ text: done })
    else show({ text: sayError(answer.error as CallError, writeErrorTexts).title, icon: 'warn' })
  }
}
