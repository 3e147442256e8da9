// Takes back relief approved by mistake: one reviewer says why, another one confirms.
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReviewedWaiver } from './answers'
import { SchoolWaiverRefusing } from './school-waiver-refusing'

export function SchoolWaiverRevoking({ reviewed }: { readonly reviewed: ReviewedWaiver }) {
  const [asking, setAsking] = useState(false)
  const { state } = reviewed.application
  if (state === 'REVOKING') return <Confirming reviewed={reviewed} />
  if (state !== 'APPROVED' && state !== 'EXPIRED') return null
  return (
    <View className="stack">
      <ButtonColumn>
        <ActionButton kind="quiet" text="批错了，收回减免" onTap={() => setAsking(true)} />
      </ButtonColumn>
      {asking ? <SchoolWaiverRefusing reviewed={reviewed} decision="REVOKE" onClose={() => setAsking(false)} /> : null}
    </View>
  )
}

function Confirming({ reviewed: { application } }: { readonly reviewed: ReviewedWaiver }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.reviewWaiver', '正在记下')
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  const { applicationId, explanation, history } = application
  const isOwn = history.at(-1)?.byMe ?? false
  const decide = async (decision: 'REVOKE' | 'KEEP') => {
    if ((await ask({ applicationId, decision, explanation: '', rate: null })) === null) return
    show({ text: decision === 'REVOKE' ? '收回了，家长会收到通知' : '没有收回，原样留着' })
  }
  return (
    <View className="stack">
      <Notice tone="warn">{`有人提出收回：${explanation ?? ''}。${isOwn ? '等另一位管理员确认。' : '核对以后再确认。'}`}</Notice>
      <ButtonColumn>
        {isOwn ? null : <ActionButton text="确认收回减免" busy={busy} onTap={() => void decide('REVOKE')} />}
        <ActionButton kind="plain" text="不收回" busy={busy} onTap={() => void decide('KEEP')} />
      </ButtonColumn>
    </View>
  )
}
