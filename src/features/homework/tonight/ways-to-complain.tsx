// What a family can say of tonight: too much, to the grade lead; or a number to call.
import { Icon } from '@src/ui/basics/icon'
import { useLargeType } from '@src/ui/basics/large-type'
import { callNumber } from '@src/ui/feedback/call-number'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TonightChild } from './answers'
import { TooMuchSheet } from './too-much-sheet'

export function WaysToComplain({ child }: { readonly child: TonightChild }) {
  const [asking, setAsking] = useState(false)
  const large = useLargeType((type) => type.on)
  const { concern, phones, pupil, tonight } = child
  return (
    <Card kind="list" {...(large ? { title: '有意见' } : {})}>
      {tonight.items.length === 0 ? null : concern === null ? (
        <ListRow
          start={<Tile sign="多" tone="plain" />}
          title={`${pupil.name}今晚的太多了`}
          note="直接说给年级组长，任课老师看不到"
          onTap={() => setAsking(true)}
        />
      ) : (
        <ListRow start={<Tile sign="多" />} title="说过今晚太多了" note={sayAnswer(concern)} />
      )}
      <PhoneRow whom={`${pupil.schoolName}监督电话`} phone={phones.schoolSupervision ?? phones.school} />
      <PhoneRow whom="区里监督电话" phone={phones.districtSupervision} />
      <TooMuchSheet open={asking} child={child} onClose={() => setAsking(false)} />
    </Card>
  )
}

function sayAnswer({ answer }: NonNullable<TonightChild['concern']>): string {
  return answer === null ? '年级组长还没有回话，回了会告诉你' : `${answer.byName}：${answer.text}`
}

function PhoneRow({ whom, phone }: { readonly whom: string; readonly phone: string | null }) {
  if (phone === null) return <ListRow start={<Tile sign="电" tone="plain" />} title={whom} note="还没有公布" />
  return (
    <ListRow
      start={<Tile sign="电" tone="plain" />}
      title={whom}
      note={phone}
      end={
        <View className="ink-primary">
          <Icon name="phone" size={20} />
        </View>
      }
      onTap={() => callNumber(phone)}
    />
  )
}
