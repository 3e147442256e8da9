// Owns the separate consent to an application for relief on the page of consents: that it holds, and taking it back.
import { useAsking } from '@src/api/use-asking'
import { sayError } from '@src/texts/error-texts'
import { materialsTexts as words } from '@src/texts/materials-consent-texts'
import { writeErrorTexts } from '@src/texts/write-texts'
import { Card } from '@src/ui/card'
import { ListRow } from '@src/ui/list-row'
import { Sheet } from '@src/ui/sheet'
import { useToast } from '@src/ui/toast'
import { useState } from 'react'
import type { Consent } from './consent-view'

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
  const { ask, busy, problem } = useAsking('privacy.withdrawConsent', words.sending)
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
