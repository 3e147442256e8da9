// The schools' plans: those that wait for an answer first, by the day it is due.
import { DAY_MS } from '@domain/values/durations'
import { dateAt, instantOf, schoolDate } from '@domain/values/school-date'
import { sayDate } from '@src/texts/say-date'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlanLine } from './answers'
import { STATE_TEXTS } from './plan-texts'
import './term-plans.css'

interface PlanListProps {
  readonly plans: readonly PlanLine[]
  readonly now: number
  readonly onChoose: (schoolId: string) => void
}

/** Of a first look; the phone's view layer takes so many at once. */
const AT_ONCE = 16
const ORDER = ['SUBMITTED', 'RETURNED', 'APPROVED', 'DRAFT', 'NONE', 'PUBLISHED'] as const

export function PlanList({ plans, now, onChoose }: PlanListProps) {
  const [shown, show] = useState(AT_ONCE)
  const rank = ({ state }: PlanLine) => ORDER.indexOf(state ?? 'NONE')
  const ordered = [...plans].sort(
    (one, other) => rank(one) - rank(other) || (one.answerBy ?? '').localeCompare(other.answerBy ?? ''),
  )
  const waiting = plans.filter(({ state }) => state === 'SUBMITTED').length
  if (plans.length === 0) return <PlainState drawing="kite" title="还没有学校" hint="先在「学校」里加一所。" />
  return (
    <View className="stack">
      <View className="type-title">方案审批</View>
      <View className="type-sub ink-2">{waiting === 0 ? '没有等答复的方案' : `${waiting} 所学校等答复`}</View>
      <Card>
        {ordered.slice(0, shown).map((line) => (
          <Tappable key={line.schoolId} className="plan-line" onTap={() => onChoose(line.schoolId)}>
            <View className="plan-line-head">
              <View className="type-body strong">{line.schoolName}</View>
              <StateTag line={line} now={now} />
            </View>
            <View className="type-sub ink-2">{sayLine(line)}</View>
          </Tappable>
        ))}
      </Card>
      {ordered.length > shown ? (
        <ActionButton text={`再看 ${ordered.length - shown} 所`} kind="plain" onTap={() => show(ordered.length)} />
      ) : null}
    </View>
  )
}

function StateTag({ line: { state, answerBy }, now }: { readonly line: PlanLine; readonly now: number }) {
  if (state === null) return <Tag tone="warn">还没写</Tag>
  if (state !== 'SUBMITTED' || answerBy === null) {
    return <Tag tone={state === 'PUBLISHED' ? 'done' : 'plain'}>{STATE_TEXTS[state]}</Tag>
  }
  const left = Math.round((instantOf(schoolDate(answerBy)) - instantOf(dateAt(now))) / DAY_MS)
  if (left < 0) {
    return (
      <Tag tone="danger" icon="over-limit">
        {`超期 ${-left} 天`}
      </Tag>
    )
  }
  return (
    <Tag tone={left <= 2 ? 'warn' : 'info'} icon="clock">
      {`还有 ${left} 天`}
    </Tag>
  )
}

function sayLine({ state, version, changes, sentAt, sentBy, returned }: PlanLine): string {
  if (state === null) return '这学期的方案还没有写'
  const back = returned === 0 ? '' : `·退回过 ${returned} 次`
  if (state === 'SUBMITTED' && sentAt !== null) {
    return `${sentBy ?? ''} ${sayDate(dateAt(sentAt))}送来第 ${version + 1} 版·${changes} 处要批${back}`
  }
  return `${version === 0 ? '还没发布过' : `发布到第 ${version} 版`}${back}`
}
