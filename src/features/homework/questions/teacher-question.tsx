// One family's thread on a teacher's list, with a line to answer in.
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { sayDate } from '@src/texts/say-date'
import { saySubject } from '@src/texts/say-subject'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TeacherThread } from './answers'
import { MessageBar } from './message-bar'
import { ThreadBubbles } from './thread-bubbles'

interface TeacherQuestionProps {
  readonly thread: TeacherThread
  readonly now: number
}

export function TeacherQuestion({ thread, now }: TeacherQuestionProps) {
  const { pupilName, homeroomName, subject, date, messages, isWaiting } = thread
  const [writing, setWriting] = useState(false)
  const state = isWaiting ? (
    <Tag tone="now" icon="clock">
      等你回
    </Tag>
  ) : (
    <Tag tone="done" icon="check-circle">
      回过了
    </Tag>
  )
  return (
    <Card title={`${pupilName}的家长`} aside={state}>
      <View className="type-note ink-3">{`${homeroomName}·${saySubject(subject)} ${sayDate(date)}`}</View>
      <View className="gap-top">
        <ThreadBubbles messages={messages} side="TEACHER" other="家长" now={now} />
      </View>
      <View className="gap-top">
        {writing ? (
          <Answer thread={thread} onDone={() => setWriting(false)} />
        ) : (
          <ActionButton
            text={isWaiting ? '回一句' : '再说一句'}
            label={`回${pupilName}的家长`}
            kind={isWaiting ? 'soft' : 'quiet'}
            size="small"
            onTap={() => setWriting(true)}
          />
        )}
      </View>
    </Card>
  )
}

function Answer({ thread, onDone }: { readonly thread: TeacherThread; readonly onDone: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('homework.answerQuestion', '正在发')
  const keyFor = useRequestKey()
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  const send = async (text: string) => {
    const { questionId, messages } = thread
    const requestKey = await keyFor({ questionId, text, after: messages.length })
    if ((await ask({ questionId, text, requestKey })) === null) return false
    show({ text: '发给家长了' })
    onDone()
    return true
  }
  return <MessageBar placeholder="回一句，只有这家人看得到" button="发" busy={busy} onSend={send} />
}
