// The drawn classes in order: subjects and day looked at, what is posted, the way to a finding.

import { sayDate } from '@src/texts/say-date'
import { saySubject } from '@src/texts/say-subject'
import { Tappable } from '@src/ui/basics/tappable'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { DrawAnswer, DrawnFrame, DrawnRow, InspectionAnswer } from './answers'
import { FINDING_LOOKS } from './inspection-texts'
import './inspections.css'

interface DrawnClassesProps {
  readonly answer: InspectionAnswer
  readonly frame: DrawnFrame
  readonly draw: DrawAnswer
  readonly onOpen: (homeroomId: string) => void
}

const JUNIOR = 7

export function DrawnClasses({ answer, frame, draw, onOpen }: DrawnClassesProps) {
  const grades = draw.drawn.map(({ row }) => frame.classes[row - 1]?.grade ?? 0)
  const junior = grades.filter((grade) => grade >= JUNIOR).length
  return (
    <Card>
      <View className="drawn-row-head type-note">
        {['次序', '学校', '班', '看哪科', '看哪天', '那天布置', ''].map((word) => (
          <View key={word}>{word}</View>
        ))}
      </View>
      {draw.drawn.map((drawn, at) => (
        <Row key={drawn.row} at={at + 1} drawn={drawn} frame={frame} answer={answer} onOpen={onOpen} />
      ))}
      <View className="type-note ink-3">
        {`${draw.drawn.length} 个班：小学 ${draw.drawn.length - junior}，初中 ${junior}。按小学、初中分开抽。`}
      </View>
    </Card>
  )
}

interface RowProps extends Pick<DrawnClassesProps, 'answer' | 'frame' | 'onOpen'> {
  readonly at: number
  readonly drawn: DrawnRow
}

function Row({ at, drawn, frame, answer, onOpen }: RowProps) {
  const room = frame.classes[drawn.row - 1]
  if (room === undefined) return null
  const subjects = drawn.subjects.map(saySubject).join('、')
  const fact = answer.facts.find(({ homeroomId }) => homeroomId === room.homeroomId)
  const posted = fact === undefined ? '没有公示' : `${fact.minutes} 分钟`
  const finding = answer.findings.find(({ homeroomId }) => homeroomId === room.homeroomId)
  return (
    <Tappable className="drawn-row" onTap={() => onOpen(room.homeroomId)}>
      <View className="drawn-number">{at}</View>
      <View className="strong">{room.schoolName}</View>
      <View>{room.name}</View>
      <View className="drawn-more">{`${subjects}，${sayDate(drawn.day)}，${posted}，名单第 ${drawn.row} 行`}</View>
      <View className="drawn-wide">{subjects}</View>
      <View className="drawn-wide">{sayDate(drawn.day)}</View>
      <View className="drawn-wide">{posted}</View>
      <View className="drawn-wide">
        {finding === undefined ? (
          <View className="ink-3">{`第 ${drawn.row} 行`}</View>
        ) : (
          <Tag tone={FINDING_LOOKS[finding.state].tone}>{FINDING_LOOKS[finding.state].word}</Tag>
        )}
      </View>
    </Tappable>
  )
}
