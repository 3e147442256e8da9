// One child to pick up: the time in the largest type, then the place, then what comes before.
import { lastEnd } from '@src/features/enrollment/lessons/afternoon-entries'
import { sayDay } from '@src/texts/say-date'
import { Card } from '@src/ui/layout/card'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import './child-to-fetch.css'
import type { Fetching } from './answers'

type Child = Fetching['children'][number]

interface ChildToFetchProps {
  readonly child: Child
  readonly today: string
}

export function ChildToFetch({ child, today }: ChildToFetchProps) {
  const { name, homeroomName, schoolName, next } = child
  return (
    <Card>
      <View className="line">
        <Tile sign={name.slice(-1)} size="large" />
        <View className="grow">
          <View className="type-title">{name}</View>
          <View className="type-sub ink-2">{`${schoolName} ${homeroomName}`}</View>
        </View>
      </View>
      <View className="child-to-fetch">
        <When lessons={child.today} />
        {child.today.length === 0 && next ? (
          <View className="type-body ink-2">{`下一次：${sayDay(next.date, today)} ${next.until}，${next.place}`}</View>
        ) : null}
      </View>
    </Card>
  )
}

function When({ lessons }: { readonly lessons: Child['today'] }) {
  const end = lastEnd(lessons)
  const last = lessons.find(({ until }) => until === end)
  if (end === null || last === undefined) return <View className="type-title">今天放学就接</View>
  return (
    <>
      <View className="child-to-fetch-end">
        <View className="child-to-fetch-time">{end}</View>
        <View className="type-title">可以接</View>
      </View>
      <View className="type-head">{last.place}</View>
      <View className="type-body ink-2">{`${[...new Set(lessons.map(({ title }) => title))].join('、')}，${end} 下课`}</View>
    </>
  )
}
