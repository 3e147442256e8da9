// The separate consent to waiver documents on the consent page: its state and withdrawing it.

import { materialsTexts as words } from '@src/features/privacy/consents/materials-consent-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { Consent } from './answers'

export function MaterialsConsent({ consent }: { readonly consent: Consent }) {
  const [asking, setAsking] = useState(false)
  if (!consent.materials && !asking) return null
  return (
    <Card kind="list" title={words.word} aside={words.held}>
      <ListRow title={words.withdraw} onTap={() => setAsking(true)} />
      {asking ? <TakeBack pupilId={consent.pupil.pupilId} onClose={() => setAsking(false)} /> : null}
    </Card>
  )
}

function TakeBack({ pupilId, onClose }: { readonly pupilId: string; readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('privacy.withdrawConsent', words.sending)
  const show = useToast((state) => state.show)
  const takeBack = async () => {
    if ((await ask({ pupilId, purposes: ['MATERIALS'] })) === null) return
    onClose()
    show({ text: words.done })
  }
  return (
    <Sheet
      open
      danger
      {...words.ask}
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void takeBack()}
      onCancel={onClose}
    />
  )
}
