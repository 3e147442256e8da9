// Turns one purpose on or off: a toast offers to undo it; a failure stays on the screen.
import type { ConsentPurpose } from '@domain/privacy/consents/consent'
import type { CallError } from '@src/api/failures/call-error'
import { useWrite } from '@src/api/hooks/use-write'
import { PURPOSE_WORDS } from '@src/features/privacy/consents/privacy-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { saySending, writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useState } from 'react'
import type { Consent } from './answers'

export function useConsentChange({ pupil, textVersion }: Consent) {
  const giving = useWrite('privacy.giveConsent')
  const withdrawing = useWrite('privacy.withdrawConsent')
  const [problem, setProblem] = useState<CallError | null>(null)
  const show = useToast((state) => state.show)
  const change = async (purpose: ConsentPurpose, on: boolean): Promise<boolean> => {
    setProblem(null)
    const input = { pupilId: pupil.pupilId, purposes: [purpose] }
    const answer = on ? await giving.run({ ...input, textVersion }) : await withdrawing.run(input)
    if (answer.ok) {
      const undo = { text: '改回来', run: () => void change(purpose, !on) }
      show({ text: `${on ? '同意了' : '撤回了'}「${PURPOSE_WORDS[purpose]}」`, undo })
      return true
    }
    setProblem(answer.error)
    // The service's own sheet shows its problem; a switch has nowhere else.
    if (purpose !== 'SERVICE') show({ text: sayError(answer.error, writeErrorTexts).title, icon: 'warn' })
    return false
  }
  return {
    change,
    problem,
    forgetProblem: () => setProblem(null),
    busy: saySending(withdrawing.state, '正在撤回'),
  }
}
