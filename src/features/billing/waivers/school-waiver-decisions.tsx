// Decides on a waiver application: approve, ask for more, or refuse, each with its consequences.
import type { WaiverDecision } from '@domain/billing/waivers/review-waiver'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReviewedWaiver } from './answers'
import { SchoolWaiverApproving } from './school-waiver-approving'
import { SchoolWaiverRefusing } from './school-waiver-refusing'

type Asked = Exclude<WaiverDecision, 'TAKE_UP'>

export function SchoolWaiverDecisions({ reviewed }: { readonly reviewed: ReviewedWaiver }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const { state } = reviewed.application
  const close = () => setAsked(null)
  return (
    <View className="stack">
      <ButtonColumn>
        <ActionButton
          text="批准"
          blocked={reviewed.rate === null ? '收费文件没有这一类' : undefined}
          onTap={() => setAsked('APPROVE')}
        />
        <ActionButton kind="plain" text="退回补材料" onTap={() => setAsked('RETURN')} />
        <ActionButton kind="plain" text="不批准" onTap={() => setAsked('REJECT')} />
        {state === 'SCHOOL_REVIEW' ? null : <TakeUp applicationId={reviewed.application.applicationId} />}
      </ButtonColumn>
      {asked === 'APPROVE' ? <SchoolWaiverApproving reviewed={reviewed} onClose={close} /> : null}
      {asked === 'RETURN' || asked === 'REJECT' ? (
        <SchoolWaiverRefusing reviewed={reviewed} decision={asked} onClose={close} />
      ) : null}
    </View>
  )
}

/** For colleagues, and for the family that follows it: somebody looks at it now. */
function TakeUp({ applicationId }: { readonly applicationId: string }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.reviewWaiver', '正在记下')
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  const take = async () => {
    const taken = await ask({ applicationId, decision: 'TAKE_UP', explanation: '', rate: null })
    if (taken !== null) show({ text: '记下了，家长看到「学校已经在看」' })
  }
  return <ActionButton kind="quiet" text="先标成在审核" busy={busy} onTap={() => void take()} />
}
