// The numbers at which district and schools hear complaints, for everybody; who gave none is named.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { Icon } from '@src/ui/basics/icon'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { callNumber } from '@src/ui/feedback/call-number'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'

type Answer = ActionOutput<'identity.listSupervisionPhones'>

/** Shown at once; the rest when asked for. */
const FIRST = 8

export function SupervisionList() {
  const state = useAction('identity.listSupervisionPhones', {})
  return (
    <View className="stack">
      <View className="type-head">监督电话</View>
      <AsyncView<'identity.listSupervisionPhones'> state={state}>{(answer) => <Numbers answer={answer} />}</AsyncView>
    </View>
  )
}

function Numbers({ answer: { districtName, phone, schools } }: { readonly answer: Answer }) {
  const [isWhole, setWhole] = useState(false)
  const given = schools.flatMap(({ name, phone: number }) => (number === null ? [] : [{ name, number }]))
  const missing = schools.filter((school) => school.phone === null).map(({ name }) => name)
  const shown = isWhole ? given : given.slice(0, FIRST)
  return (
    <View className="stack">
      <Card kind="list">
        <NumberRow whom={`${districtName}教育局`} number={phone} />
        {shown.map(({ name, number }) => (
          <NumberRow key={name} whom={name} number={number} />
        ))}
        {missing.length === 0 ? null : (
          <ListRow
            start={<Tile sign="缺" tone="warn" />}
            title={`${missing.length} 所学校还没有公布`}
            note={`${missing.join('、')}。可以打区里的。`}
          />
        )}
      </Card>
      {shown.length === given.length ? null : (
        <ActionButton text={`再看 ${given.length - FIRST} 所`} kind="quiet" size="small" onTap={() => setWhole(true)} />
      )}
    </View>
  )
}

function NumberRow({ whom, number }: { readonly whom: string; readonly number: string | null }) {
  if (number === null) return <ListRow start={<Tile sign="电" tone="plain" />} title={whom} note="还没有公布" />
  return (
    <ListRow
      start={<Tile sign="电" tone="plain" />}
      title={whom}
      note={number}
      end={
        <View className="ink-primary">
          <Icon name="phone" size={20} />
        </View>
      }
      onTap={() => callNumber(number)}
    />
  )
}
