// One step of a draw: sends it, shows what came of it, and reads the draw anew.
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { refreshAnswers } from '@src/api/hooks/use-action'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'

type StepName = Extract<
  ActionName,
  | 'enrollment.prepareDraw'
  | 'enrollment.cancelDraw'
  | 'enrollment.fixDrawList'
  | 'enrollment.enterPublicNumber'
  | 'enrollment.postponeDraw'
  | 'enrollment.runDraw'
  | 'enrollment.drawAgain'
>

export function useDrawStep<Name extends StepName>(name: Name, doing: string) {
  const { ask, busy, problem } = useConfirmedWrite(name, doing)
  const show = useToast((toast) => toast.show)
  const take = async (input: ActionInput<Name>, said: (answer: ActionOutput<Name>) => string): Promise<boolean> => {
    const answer = await ask(input)
    void refreshAnswers()
    if (answer === null) return false
    show({ text: said(answer) })
    return true
  }
  return { take, busy, problem }
}
