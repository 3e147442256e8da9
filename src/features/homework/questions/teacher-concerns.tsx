// What families of a grade call too much: class, minutes and their words; the lead answers.
import { sayDay } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FamilyWords } from './answers'
import './teacher-concerns.css'
import { MessageBar } from './message-bar'

type Concern = FamilyWords['concerns'][number]

export function TeacherConcerns({ concerns, today }: Pick<FamilyWords, 'concerns' | 'today'>) {
  if (concerns.length === 0) return null
  return (
    <Card kind="list" title="说作业太多的" aside="没有孩子的名字">
      {concerns.map((concern) => (
        <ConcernRow key={concern.concernId} concern={concern} today={today} />
      ))}
    </Card>
  )
}

function ConcernRow({ concern, today }: { readonly concern: Concern; readonly today: string }) {
  const { homeroomName, date, minutes, text, answer } = concern
  const [writing, setWriting] = useState(false)
  return (
    <View className="concern">
      <View className="type-body strong">{`${homeroomName} ${sayDay(date, today)}，书面 ${minutes} 分钟`}</View>
      {text === '' ? null : <View className="type-sub ink-2">{text}</View>}
      {answer !== null ? (
        <View className="type-note ink-3">{`${answer.byName}回：${answer.text}`}</View>
      ) : writing ? (
        <Answer concernId={concern.concernId} onDone={() => setWriting(false)} />
      ) : (
        <ActionButton
          text="回一句"
          label={`回${homeroomName}的家长`}
          kind="soft"
          size="small"
          onTap={() => setWriting(true)}
        />
      )}
    </View>
  )
}

function Answer({ concernId, onDone }: { readonly concernId: string; readonly onDone: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('homework.answerConcern', '正在发')
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  const send = async (text: string) => {
    if ((await ask({ concernId, text })) === null) return false
    show({ text: '发给这家人了' })
    onDone()
    return true
  }
  return <MessageBar placeholder="回一句" button="发" busy={busy} onSend={send} />
}
