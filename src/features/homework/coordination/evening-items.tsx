// An evening's items on the ruler with teacher and state; the class teacher opens one to tune it.
import { SubjectTile } from '@src/features/homework/subjects/subject-tile'
import { goTo } from '@src/navigation/app-routes'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { MinutesRuler } from '@src/ui/marks/minutes-ruler'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DayView, ItemView } from '../items/answers'
import { STATE_LOOKS, sayContent } from '../items/homework-texts'
import type { ClassAnswer } from './answers'
import { liveItems, standingOf } from './day-standing'
import './evening-items.css'
import { TuneSheet } from './tune-sheet'

interface EveningItemsProps {
  readonly answer: ClassAnswer
  readonly day: DayView
}

export function EveningItems({ answer, day }: EveningItemsProps) {
  const [tuned, setTuned] = useState<ItemView | null>(null)
  const items = liveItems(day)
  const { homeroomId } = answer.week
  if (items.length === 0) {
    return <PlainState drawing="lamp" title="这一晚没有作业" hint="没有也很好。老师布置了会在这里。" />
  }
  const open = (item: ItemView) => {
    if (answer.mayRelease && isTunable(item)) setTuned(item)
    else goTo('homeworkItem', { homeroomId, date: day.date, itemId: item.itemId })
  }
  return (
    <Card className="evening">
      {day.cap > 0 ? <MinutesRuler parts={standingOf(day, answer.today).parts} limit={day.cap} axis /> : null}
      {items.map((item) => (
        <EveningItem key={item.itemId} item={item} onTap={() => open(item)} />
      ))}
      {tuned ? (
        <TuneSheet
          item={tuned}
          place={{ homeroomId, date: day.date, itemId: tuned.itemId }}
          onClose={() => setTuned(null)}
        />
      ) : null}
    </Card>
  )
}

/** Not out yet: it may still become shorter or go back. */
function isTunable({ state }: ItemView): boolean {
  return state === 'SUBMITTED' || state === 'APPROVED'
}

function EveningItem({ item, onTap }: { readonly item: ItemView; readonly onTap: () => void }) {
  const { subject, minutes, state, askedMinutes, decidedByName } = item
  const { word, icon, tone } = STATE_LOOKS[state]
  const cut = askedMinutes !== null && askedMinutes > minutes
  return (
    <Tappable className="evening-item" onTap={onTap}>
      <SubjectTile subject={subject} />
      <View className="grow">
        <View className="line-between">
          <View className="type-body">{sayContent(item)}</View>
          <View className="strong no-wrap">{`${minutes} 分`}</View>
        </View>
        <View className="line-between type-note">
          <View className="ink-3">{sayBy(item)}</View>
          <View className={`evening-state evening-state-${tone}`}>
            <Icon name={icon} size={15} />
            {cut ? `${decidedByName ?? '组长'}减到 ${minutes}` : word}
          </View>
        </View>
      </View>
    </Tappable>
  )
}

function sayBy({ isOwn, teacherName, askedMinutes, minutes, counted, groupName }: ItemView): string {
  const by = isOwn ? '你布置的' : teacherName
  const cut = askedMinutes !== null && askedMinutes > minutes ? `，原来 ${askedMinutes} 分` : ''
  const free = counted === 0 ? '，不计书面' : ''
  return `${by}${cut}${free}${groupName === null ? '' : `，${groupName}`}`
}
