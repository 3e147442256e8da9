// How far a case is, and by when an answer may be expected: nobody can be notified.
import { addDays, datesBetween, schoolDate } from '@domain/values/school-date'
import { sayDate } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { Meter } from '@src/ui/marks/meter'
import { Steps } from '@src/ui/marks/steps'
import { View } from '@tarojs/components'
import { caseSteps } from './case-steps'
import type { OpenedCase } from './open-case'
import { sayNext } from './say-next'

export function CaseProgress({ opened }: { readonly opened: OpenedCase }) {
  const { state, today, day, dueDay, resultDay } = opened
  const dates = { receivedOn: sayDate(day), dueOn: resultDay === null ? null : sayDate(resultDay) }
  return (
    <View className="stack">
      {dueDay === null ? null : <Due today={today} day={day} dueDay={dueDay} isResult={dueDay === resultDay} />}
      <Card>
        <Steps steps={caseSteps(state, dates)} />
      </Card>
      <View className="type-note ink-3">{`我们不能通知你，通知就得知道你是谁。${sayNext(opened)}`}</View>
    </View>
  )
}

interface DueProps {
  readonly today: string
  readonly day: string
  readonly dueDay: string
  /** The result, not only a word before it. */
  readonly isResult: boolean
}

function Due({ today, day, dueDay, isResult }: DueProps) {
  const all = daysFrom(day, dueDay)
  const gone = Math.min(all, daysFrom(day, today))
  const left = all - gone
  const isOver = today > dueDay
  const words = isOver ? '过了期限，会记在公开的逾期数里' : left === 0 ? '今天到期' : `还有 ${left} 天`
  return (
    <View>
      <View className="line-between">
        <View className="type-note ink-3">{isResult ? '最迟出结果' : '最迟回话'}</View>
        <View className="type-body strong">{sayDate(dueDay)}</View>
      </View>
      <View className="case-ruler">
        <Meter value={gone} max={all} tone={isOver ? 'danger' : 'primary'} thin={false} label={words} />
      </View>
      <View className="line-between type-note ink-3">
        <View>{sayDate(day)}</View>
        <View className={isOver ? 'case-over' : ''}>{words}</View>
      </View>
    </View>
  )
}

function daysFrom(from: string, until: string): number {
  return until <= from ? 0 : datesBetween(addDays(schoolDate(from), 1), schoolDate(until)).length
}
