// A family's thread with the teacher of one item; in the teacher's rest it waits for the morning.
import { type ActionState, useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { sayTeacher } from '@src/features/homework/tonight/say-homework'
import { sayDate } from '@src/texts/say-date'
import { saySubject } from '@src/texts/say-subject'
import { useLargeType } from '@src/ui/basics/large-type'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import type { Thread } from './answers'
import { MessageBar } from './message-bar'
import { sayDelivery } from './say-delivery'
import { ThreadBubbles } from './thread-bubbles'
import { UrgentCall } from './urgent-call'
import './ask-teacher.css'

interface AskTeacherProps {
  readonly pupilId: string
  readonly date: string
  readonly itemId: string
}

export function AskTeacher(about: AskTeacherProps) {
  const state = useAction('homework.getQuestion', about)
  return (
    <Screen
      title={`问${state.value ? sayTeacher(state.value.teacherName) : '老师'}`}
      back
      footer={state.value ? <Write about={about} thread={state.value} savedAt={state.savedAt} /> : null}
    >
      <AsyncView<'homework.getQuestion'> state={state}>
        {(thread) => <Conversation thread={thread} savedAt={state.savedAt} />}
      </AsyncView>
    </Screen>
  )
}

interface ConversationProps extends Pick<ActionState<'homework.getQuestion'>, 'savedAt'> {
  readonly thread: Thread
}

function Conversation({ thread, savedAt }: ConversationProps) {
  const now = useAnswerClock(thread.now, savedAt)
  const { arrivesAt, messages, pupilName, subject, date, stopsAt, schoolPhone } = thread
  const teacher = sayTeacher(thread.teacherName)
  return (
    <View className="stack">
      {arrivesAt === null ? null : (
        <Notice tone="info" icon="clock">
          <View className="strong">现在是老师休息时间</View>
          <View>{`你的话存着，${sayDelivery(arrivesAt, now)} 送到${teacher}手机上。`}</View>
        </Notice>
      )}
      <View className="type-note ink-3 thread-about">
        {`${pupilName}·${saySubject(subject)} ${sayDate(date)}·只有家里人和${teacher}看得到`}
      </View>
      <ThreadBubbles messages={messages} side="FAMILY" other={teacher} now={now} />
      <Card>
        <View className="type-sub strong">今晚先这样</View>
        <View className="type-sub ink-2">{`不会的题可以空着，旁边写个「问」。${stopsAt} 停笔，老师明天讲。`}</View>
      </Card>
      <UrgentCall phone={schoolPhone} />
    </View>
  )
}

interface WriteProps extends ConversationProps {
  readonly about: AskTeacherProps
}

function Write({ about, thread: { arrivesAt, now: answeredAt, left }, savedAt }: WriteProps) {
  const now = useAnswerClock(answeredAt, savedAt)
  const { ask, busy, problem } = useConfirmedWrite('homework.askTeacher', '正在存')
  const keyFor = useRequestKey()
  const large = useLargeType((type) => type.on)
  useProblemToast(problem)
  const send = async (text: string) => {
    const requestKey = await keyFor({ ...about, text, left })
    return (await ask({ ...about, text, requestKey })) !== null
  }
  const later = arrivesAt === null ? null : sayDelivery(arrivesAt, now)
  return (
    <MessageBar
      placeholder={later === null || large ? '写一句' : `写下来，${later} 送到`}
      button={later === null ? '发给老师' : '存着'}
      busy={busy}
      blocked={left === 0 ? '这一项已经说得够多了，当面问，或者打电话。' : undefined}
      onSend={send}
    />
  )
}
