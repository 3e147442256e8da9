// The head of every page of reports: where one is, and a way out at once.
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { View } from '@tarojs/components'
import './step-head.css'
import { leaveAtOnce } from './leave-at-once'

interface StepHeadProps {
  readonly step: string
  readonly title?: string
  readonly note?: string
}

export function StepHead({ step, title, note }: StepHeadProps) {
  return (
    <View>
      <View className="line-between">
        <View className="type-note ink-2">{step}</View>
        <LeaveAtOnce />
      </View>
      {title === undefined ? null : <View className="type-title">{title}</View>}
      {note === undefined ? null : <View className="type-note ink-3">{note}</View>}
    </View>
  )
}

export function LeaveAtOnce() {
  return (
    <Tappable className="leave-at-once" onTap={leaveAtOnce}>
      <Icon name="exit" size={18} />
      <View className="type-sub strong">马上离开</View>
    </Tappable>
  )
}
