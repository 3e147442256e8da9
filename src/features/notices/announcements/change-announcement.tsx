// Corrects a notice, or withdraws it with why: families see both.
import { visibleText } from '@domain/values/visible-text'
import { ActionButton } from '@src/ui/controls/action-button'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import type { Readings } from './answers'

const LONGEST = { correct: 200, withdraw: 100 } as const
type Change = keyof typeof LONGEST

interface ChangeAnnouncementProps {
  readonly announcement: Readings['announcement']
  readonly onDone: () => void
}

export function ChangeAnnouncement({ announcement, onDone }: ChangeAnnouncementProps) {
  const [change, setChange] = useState<Change | null>(null)
  if (announcement.state === 'WITHDRAWN') return null
  if (change !== null) {
    return <Changing change={change} announcement={announcement} onDone={onDone} onClose={() => setChange(null)} />
  }
  return (
    <View className="stack">
      <ActionButton text="更正一句" kind="plain" icon="pencil" onTap={() => setChange('correct')} />
      <ActionButton text="撤回这条" kind="quiet" onTap={() => setChange('withdraw')} />
    </View>
  )
}

interface ChangingProps extends ChangeAnnouncementProps {
  readonly change: Change
  readonly onClose: () => void
}

function Changing({ change, announcement: { announcementId, text: before }, onDone, onClose }: ChangingProps) {
  const correcting = useConfirmedWrite('notices.correctAnnouncement', '正在更正')
  const withdrawing = useConfirmedWrite('notices.withdrawAnnouncement', '正在撤回')
  const isCorrection = change === 'correct'
  const [typed, setTyped] = useState(isCorrection ? before : '')
  useProblemToast(correcting.problem)
  useProblemToast(withdrawing.problem)
  const text = typed.trim()
  const send = async () => {
    const done = isCorrection
      ? await correcting.ask({ announcementId, text })
      : await withdrawing.ask({ announcementId, reason: text })
    if (done === null) return
    onClose()
    onDone()
  }
  const asked = isCorrection ? '更正成这样' : '为什么撤回'
  return (
    <Card title={asked} aside="家长看得到原来写的">
      <Textarea
        className="form-field-long"
        maxlength={LONGEST[change]}
        value={typed}
        placeholder={asked}
        aria-label={asked}
        onInput={({ detail }) => setTyped(visibleText(detail.value))}
      />
      <View className="stack gap-top">
        <ActionButton
          text={isCorrection ? '更正，告诉收到的家' : '撤回，告诉收到的家'}
          kind={isCorrection ? 'primary' : 'danger'}
          busy={isCorrection ? correcting.busy : withdrawing.busy}
          blocked={text === '' || text === before ? '先写下来' : undefined}
          onTap={() => void send()}
        />
        <ActionButton text="先不改" kind="quiet" onTap={onClose} />
      </View>
    </Card>
  )
}
