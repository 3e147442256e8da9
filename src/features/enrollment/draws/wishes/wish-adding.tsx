// The courses that fit a child and are not wished yet, a page at a time, each added by one tap.
import { MOST_WISHES } from '@domain/enrollment/draws/wish-limits'
import { COURSE_FIELD_TILES } from '@src/features/enrollment/catalog/course-tiles'
import { coursesMatching } from '@src/features/enrollment/catalog/courses-matching'
import { saySlots } from '@src/texts/say-course'
import { useMore } from '@src/ui/basics/use-more'
import { ActionButton } from '@src/ui/controls/action-button'
import { MoreButton } from '@src/ui/controls/more-button'
import { SearchField } from '@src/ui/controls/search-field'
import { Card } from '@src/ui/layout/card'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DrawCourse } from '../answers'
import './wishes.css'

const PAGE = 8

interface WishAddingProps {
  readonly courses: readonly DrawCourse[]
  readonly wished: number
  readonly onAdd: (courseId: string) => void
}

export function WishAdding({ courses, wished, onAdd }: WishAddingProps) {
  const [search, setSearch] = useState('')
  const found = coursesMatching(
    courses.map((course) => ({ ...course, providerName: null })),
    search,
  )
  const page = useMore(found, PAGE)
  if (courses.length === 0) return null
  return (
    <Card title="还能填的课" aside={`最多填 ${MOST_WISHES} 门`}>
      <SearchField value={search} onChange={setSearch} placeholder="找课程、老师、地点" clearLabel="清掉" />
      {page.shown.map(({ courseId, title, field, slots, seats, teacherName }) => (
        <View key={courseId} className="wish-add">
          <Tile {...COURSE_FIELD_TILES[field]} />
          <View className="grow">
            <View className="strong">{title}</View>
            <View className="type-note ink-3">
              {`${saySlots(slots)}，${teacherName}，${seats > 0 ? `${seats} 个名额` : '只能候补'}`}
            </View>
          </View>
          <ActionButton
            text="加入"
            label={`加入志愿：${title}`}
            kind="soft"
            size="small"
            blocked={wished < MOST_WISHES ? undefined : '满了'}
            onTap={() => onAdd(courseId)}
          />
        </View>
      ))}
      {found.length === 0 ? <View className="ink-2 gap-top">没有这样的课，换个词找找。</View> : null}
      <MoreButton page={page} unit="门" />
    </Card>
  )
}
