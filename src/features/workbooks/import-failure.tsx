// A failed import: what happened, and whether trying again may help.

import { importErrorTexts, importTexts } from '@src/features/workbooks/import-texts'
import { requestIdOf, sayError } from '@src/texts/errors/error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { PlainState } from '@src/ui/feedback/plain-state'
import { stepToRepeat, type WorkbookStep } from './import-step'

interface ImportFailureProps {
  readonly step: Extract<WorkbookStep<unknown, unknown>, { readonly step: 'failed' }>
  readonly onTryAgain: () => void
  readonly onChoose: () => void
}

export function ImportFailure({ step, onTryAgain, onChoose }: ImportFailureProps) {
  const { title, hint } = sayError(step.error, importErrorTexts)
  const requestId = requestIdOf(step.error)
  const canRepeat = stepToRepeat(step.error, step.before) !== null
  return (
    <PlainState drawing="kite" title={title} hint={hint} foot={requestId ? importTexts.tell(requestId) : undefined}>
      {canRepeat ? <ActionButton text={importTexts.tryAgain} icon="refresh" onTap={onTryAgain} /> : null}
      <ActionButton text={importTexts.chooseOther} kind={canRepeat ? 'quiet' : 'primary'} onTap={onChoose} />
    </PlainState>
  )
}
