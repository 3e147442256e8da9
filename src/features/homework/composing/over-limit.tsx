// One class over its limit: the ruler, what is on it, and the three ways out.

import { SUBJECT_LOOKS } from '@src/features/homework/subjects/subject-looks'
import { subjectParts } from '@src/features/homework/subjects/subject-parts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { MinutesRuler } from '@src/ui/marks/minutes-ruler'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { ClassResult, Refusal } from '../items/answers'
import { STATE_LOOKS, sayContent } from '../items/homework-texts'
import { joinEvening } from '../items/say-evening'
import { countedOf, type WrittenHomework } from '../items/written-homework'
import { HomeworkRow } from './homework-row'
import { movedTo } from './moved-to'
import type { RefusalProps } from './refusal-props'
import { ShorterSheet } from './shorter-sheet'

interface OverLimitProps extends RefusalProps {
  readonly result: ClassResult
  readonly refusal: Refusal
}

export function OverLimit(props: OverLimitProps) {
  const { posting, writing, result, refusal } = props
  const { written } = writing
  const own = countedOf(written)
  const parts = [
    ...subjectParts(refusal.colleagues),
    { name: '你这项', minutes: own, tone: SUBJECT_LOOKS[written.subject].ruler },
  ]
  return (
    <>
      <Notice tone="danger">
        <View className="type-body strong">{`没发出去，${joinEvening(result.name, written.date, posting.today)}会到 ${refusal.total} 分钟`}</View>
        <View>{`上限 ${refusal.cap}，超 ${refusal.over} 分钟。你写的都留着。`}</View>
      </Notice>
      <Card className="refusal-ruler">
        <MinutesRuler parts={parts} limit={refusal.cap} axis />
        {refusal.colleagues.map(({ itemId, subject, content, teacherName, minutes, state }) => (
          <HomeworkRow
            key={itemId}
            subject={subject}
            content={content}
            note={`${teacherName}，${STATE_LOOKS[state].word}`}
            minutes={minutes}
          />
        ))}
        <HomeworkRow subject={written.subject} content={sayContent(written)} note="你，还没发" minutes={own} />
      </Card>
      <View className="refusal-head">
        <View className="type-body strong">三个办法</View>
        <View className="type-note ink-3">选一个就发</View>
      </View>
      <Ways {...props} />
    </>
  )
}

function Ways(props: OverLimitProps) {
  const { posting, writing, handing, result, refusal, onSend } = props
  const [shortening, setShortening] = useState(false)
  const here: WrittenHomework = { ...writing.written, homeroomIds: [result.homeroomId] }
  const { fits, nextDate } = refusal
  const blocked = handing.busy === false ? undefined : '正在交'
  return (
    <>
      <Card className="refusal-ways">
        <Way number={1} title={fits > 0 ? `减到 ${fits} 分钟` : '减短'} note={sayShorter(here, refusal)}>
          {fits > 0 && here.layers.length === 0 ? (
            <ActionButton text={`减到 ${fits}`} size="small" blocked={blocked} onTap={() => setShortening(true)} />
          ) : null}
        </Way>
        <Way number={2} {...sayMove(refusal, posting.today)}>
          {nextDate === null ? null : (
            <ActionButton
              text="挪过去"
              kind="soft"
              size="small"
              blocked={blocked}
              onTap={() => void onSend(movedTo(here, nextDate, posting.dates), 'REFUSE')}
            />
          )}
        </Way>
        <Way number={3} title="请组长协调" note={`组长来定，${refusal.decideBy} 前没定就不发`}>
          <ActionButton
            text="送组长"
            kind="soft"
            size="small"
            blocked={blocked}
            onTap={() => void onSend(here, 'ASK')}
          />
        </Way>
      </Card>
      {shortening ? <ShorterSheet {...props} written={here} onClose={() => setShortening(false)} /> : null}
    </>
  )
}

function sayMove({ nextDate, nextTotal }: Refusal, today: string) {
  if (nextDate === null) return { title: '挪到别的晚上', note: '能排的这几天都放不下' }
  return { title: joinEvening('挪到', nextDate, today), note: `那晚合起来 ${nextTotal}` }
}

function sayShorter({ layers }: WrittenHomework, { fits, cap }: Refusal): string {
  if (fits <= 0) return '那晚已经排满，一分钟也放不下'
  return layers.length > 0 ? '分了层：回去把最长的一层减短' : `题跟着减。合起来正好 ${cap}`
}

interface WayProps {
  readonly number: number
  readonly title: string
  readonly note: string
  readonly children: ReactNode
}

function Way({ number, title, note, children }: WayProps) {
  return (
    <View className="refusal-way">
      <View className="refusal-number">{number}</View>
      <View className="grow">
        <View className="type-body strong">{title}</View>
        <View className="type-note ink-3">{note}</View>
      </View>
      {children}
    </View>
  )
}
