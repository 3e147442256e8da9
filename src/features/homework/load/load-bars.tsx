// A grade's days as bars under the limit's line; above it a day is striped and said in words.
import { sayGrade } from '@src/texts/say-grade'
import { spoken } from '@src/ui/basics/spoken'
import { View } from '@tarojs/components'
import type { GradeFigures } from './answers'
import './load.css'

/** The bars end a third above the limit. */
const HEADROOM = 1.3

export function LoadBars({ figures: { grade, cap, estimated, days } }: { readonly figures: GradeFigures }) {
  const top = Math.max(cap, 30) * HEADROOM
  const known = days.filter((day) => day.estimated !== null)
  return (
    <View {...spoken({ role: 'img', label: sayBars(grade, cap, estimated) })}>
      <View className="type-note strong no-wrap">{sayGrade(grade)}</View>
      <View className="type-note ink-3">
        {cap === 0 ? '不留书面' : estimated === null ? '没有' : `${estimated} 分`}
      </View>
      <View className="load-bars">
        {cap === 0 ? null : <View className="load-cap" style={{ bottom: `${(cap / top) * 100}%` }} />}
        {known.map(({ date, estimated: minutes, reported }) => (
          <View
            key={date}
            className={(reported ?? minutes ?? 0) > cap ? 'load-bar load-bar-over' : 'load-bar'}
            style={{ height: `${Math.min(100, ((minutes ?? 0) / top) * 100)}%` }}
          />
        ))}
      </View>
    </View>
  )
}

function sayBars(grade: number, cap: number, estimated: number | null): string {
  const mean = estimated === null ? '这几天没有作业' : `平均 ${estimated} 分钟`
  return `${sayGrade(grade)}，${mean}，上限 ${cap} 分钟`
}
