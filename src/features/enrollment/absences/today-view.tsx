// A child's day as its family changes it: what was said already, and one form for four changes.
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { View } from '@tarojs/components'
import type { ChildDays } from './answers'
import { ChangeForm } from './change-form'
import { ChangeList } from './change-list'

export function TodayView({ pupilId, name }: { readonly pupilId: string; readonly name: string }) {
  const state = useAction('enrollment.getDayChanges', { pupilId })
  return (
    <AsyncView<'enrollment.getDayChanges'> state={state}>
      {(answer) => <Days answer={answer} savedAt={state.savedAt} name={name} />}
    </AsyncView>
  )
}

interface DaysProps {
  readonly answer: ChildDays
  readonly savedAt: number | undefined
  readonly name: string
}

function Days({ answer, savedAt, name }: DaysProps) {
  const now = useAnswerClock(answer.now, savedAt)
  if (answer.days.length === 0)
    return <PlainState drawing="bag" title="这学期没有要上的课了" hint="没有课的日子，放学就回家，不用请假。" />
  return (
    <View className="stack">
      <ChangeList answer={answer} />
      <ChangeForm answer={answer} now={now} name={name} />
    </View>
  )
}
