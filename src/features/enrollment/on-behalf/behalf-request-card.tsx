// One recorded word: what was asked for, how it was said, what may be done with it.
import { saySavedAt } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { BehalfAnswer } from './answers'
import { READ_WORDS, STATE_WORDS, sayAct, sayFault, WAY_WORDS } from './behalf-texts'

interface BehalfRequestCardProps {
  readonly request: BehalfAnswer
  /** The child's name where several children are listed. */
  readonly isNamed?: boolean
}

export function BehalfRequestCard({ request, isNamed = false, children }: PropsWithChildren<BehalfRequestCardProps>) {
  const { pupilName, homeroomName, word, byName, confirmedName, witnessName, state } = request
  const isDone = state === 'CONFIRMED' || state === 'DONE'
  const who = word.relation === null ? word.name : `${word.relation} ${word.name}`
  const tag = (
    <Tag tone={isDone ? 'done' : 'now'} icon={isDone ? 'check' : 'clock'}>
      {STATE_WORDS[state]}
    </Tag>
  )
  return (
    <Card title={isNamed ? `${pupilName}·${sayAct(request)}` : sayAct(request)} aside={tag}>
      {isNamed ? <View className="type-note ink-3">{homeroomName}</View> : null}
      <View className="type-body gap-top">{`「${word.words}」`}</View>
      <View className="type-sub ink-2">{`${who}，${sayHow(word)}，${saySavedAt(word.at)}`}</View>
      <View className="type-note ink-3">{`念给家长听：${word.read.map((item) => READ_WORDS[item]).join('、')}`}</View>
      <View className="type-note ink-3">{`经手 ${byName}，见证 ${confirmedName ?? `${witnessName}，还没点`}`}</View>
      {sayFault(request) === null ? null : <View className="type-sub ink-2 gap-top">{sayFault(request)}</View>}
      {children}
    </Card>
  )
}

function sayHow({ way, phone, minutes }: BehalfAnswer['word']): string {
  const call = minutes === null ? '' : `，${minutes} 分钟`
  return phone === null ? WAY_WORDS[way] : `${WAY_WORDS[way]} ${phone}${call}`
}
