// Findings with their steps: the school answers, the district closes or gives back.
import { sayDate, saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AnswerSheet } from './answer-sheet'
import type { FindingLine } from './answers'
import { FINDING_LOOKS, FORM_WORDS, STEP_WORDS } from './inspection-texts'
import { SettleSheet } from './settle-sheet'
import './inspections.css'

interface FindingCardsProps {
  readonly findings: readonly FindingLine[]
  readonly mayAnswer: boolean
  readonly maySettle: boolean
}

export function FindingCards({ findings, mayAnswer, maySettle }: FindingCardsProps) {
  const [asked, setAsked] = useState<FindingLine | null>(null)
  const close = () => setAsked(null)
  return (
    <>
      {findings.map((finding) => (
        <FindingCard
          key={finding.findingId}
          finding={finding}
          act={actOf(finding, { mayAnswer, maySettle })}
          onAct={() => setAsked(finding)}
        />
      ))}
      {asked !== null && asked.state === 'OPEN' ? <AnswerSheet finding={asked} onClose={close} /> : null}
      {asked !== null && asked.state === 'ANSWERED' ? <SettleSheet finding={asked} onClose={close} /> : null}
    </>
  )
}

function actOf({ state }: FindingLine, may: Pick<FindingCardsProps, 'mayAnswer' | 'maySettle'>): string | null {
  if (state === 'OPEN' && may.mayAnswer) return '写改了什么'
  return state === 'ANSWERED' && may.maySettle ? '看过，销或退回' : null
}

interface FindingCardProps {
  readonly finding: FindingLine
  readonly act: string | null
  readonly onAct: () => void
}

function FindingCard({ finding, act, onAct }: FindingCardProps) {
  const { schoolName, className, inspectionTitle, answers, dueOn, isOverdue, state, steps } = finding
  const look = FINDING_LOOKS[state]
  const faults = answers.filter(({ answer }) => answer === 'NOT_MET').map(({ item }) => FORM_WORDS[item])
  return (
    <Card
      title={[schoolName, className].filter(Boolean).join(' ')}
      aside={
        <Tag tone={isOverdue ? 'danger' : look.tone} icon={look.icon}>
          {isOverdue ? '过期没改' : look.word}
        </Tag>
      }
    >
      <View className="type-note ink-3">{inspectionTitle}</View>
      {faults.length === 0 ? <View>都做到了</View> : <View>{`没做到：${faults.join('、')}`}</View>}
      {dueOn === null ? null : <View className="type-note ink-3">{`${sayDate(dueOn)}前改好`}</View>}
      <View className="finding-steps">
        {steps.map(({ kind, text, byName, at }) => (
          <View key={at} className="draw-step draw-step-done">
            <View>{text === '' ? STEP_WORDS[kind] : `${STEP_WORDS[kind]}：${text}`}</View>
            <View className="type-note ink-3">{`${byName}，${saySavedAt(at)}`}</View>
          </View>
        ))}
      </View>
      {act === null ? null : <ActionButton text={act} kind="soft" size="small" onTap={onAct} />}
    </Card>
  )
}
