// Seats kept for needs only the office learns of: shown when asked, each look recorded.
import { useAction } from '@src/api/hooks/use-action'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DrawPlace, SchoolDraw } from './school-answers'
import { KeepSeatSheet } from './school-keep-seat-sheet'
import { ReservedRow } from './school-reserved-row'

interface ReservedProps {
  readonly seen: SchoolDraw
  readonly place: DrawPlace
}

const KEPT_BEFORE = ['ANNOUNCED', 'OPEN', 'CLOSED']

export function SchoolReservedSeats({ seen, place }: ReservedProps) {
  const [isShown, show] = useState(false)
  const [isKeeping, setKeeping] = useState(false)
  const { draw, courses } = seen
  if (draw === null) return null
  const mayKeep = KEPT_BEFORE.includes(draw.phase)
  const kept = courses.reduce((sum, { reserved }) => sum + reserved, 0)
  if (!mayKeep && kept === 0) return null
  return (
    <Card title="不公开的需要" aside={`留了 ${kept} 个名额`}>
      <View className="stack">
        <View className="type-sub ink-2">
          家里填了那门课才算数。名额在抽签前拿出来，公布的文件里看不出是谁；名单只有教务看得到，每看一次都记下。
        </View>
        {isShown ? <Listed place={place} mayChange={mayKeep} /> : null}
        {isShown || kept === 0 ? null : (
          <ActionButton text={`看留给谁的，${kept} 个`} kind="plain" onTap={() => show(true)} />
        )}
        {mayKeep ? <ActionButton text="留一个名额" kind="soft" icon="lock" onTap={() => setKeeping(true)} /> : null}
        {isKeeping ? <KeepSeatSheet seen={seen} place={place} onClose={() => setKeeping(false)} /> : null}
      </View>
    </Card>
  )
}

interface ListedProps {
  readonly place: DrawPlace
  readonly mayChange: boolean
}

function Listed({ place, mayChange }: ListedProps) {
  const state = useAction('enrollment.listReservedSeats', place)
  return (
    <AsyncView<'enrollment.listReservedSeats'> state={state} texts={staffErrorTexts}>
      {({ reserved }) => (
        <>
          {reserved.map((one) => (
            <ReservedRow key={`${one.courseId}:${one.pupilId}`} one={one} place={place} mayChange={mayChange} />
          ))}
        </>
      )}
    </AsyncView>
  )
}
