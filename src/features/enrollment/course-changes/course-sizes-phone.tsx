// 开班人数 on a phone: courses below their minimum, with a line or to end, and what may become of each.
import { dateAt } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { saySlots } from '@src/texts/say-course'
import { useMore } from '@src/ui/basics/use-more'
import { MoreButton } from '@src/ui/controls/more-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CourseSizes, SizedCourse } from './answers'
import { EndingSheet } from './ending-sheet'
import { SIZE_LOOKS, sayAnnounced, sayFilled, saySizes } from './ending-texts'

const AT_ONCE = 12

export function CourseSizesPhone({ schoolId }: { readonly schoolId: string }) {
  const state = useAction('enrollment.listCourseSizes', { schoolId })
  return (
    <AsyncView<'enrollment.listCourseSizes'> state={state} texts={staffErrorTexts}>
      {(sizes) => <Sizes sizes={sizes} />}
    </AsyncView>
  )
}

function Sizes({ sizes }: { readonly sizes: CourseSizes }) {
  const [openId, open] = useState<string | null>(null)
  const today = dateAt(sizes.now)
  const page = useMore(sizes.courses, AT_ONCE)
  const opened = sizes.courses.find(({ courseId }) => courseId === openId)
  if (sizes.courses.length === 0) {
    return <PlainState drawing="kite" title="还没有个性化课" hint="方案发布以后，在这里看每门课的人数。" />
  }
  return (
    <View className="stack">
      <View className="type-sub ink-2">{saySizes(sizes)}</View>
      <Card kind="list">
        {page.shown.map((course) => (
          <SizeRow key={course.courseId} course={course} today={today} onTap={() => open(course.courseId)} />
        ))}
        <MoreButton page={page} unit="门课" />
      </Card>
      {opened ? <EndingSheet key={opened.courseId} course={opened} today={today} onClose={() => open(null)} /> : null}
    </View>
  )
}

interface SizeRowProps {
  readonly course: SizedCourse
  readonly today: string
  readonly onTap: () => void
}

function SizeRow({ course, today, onTap }: SizeRowProps) {
  const { text, tone, icon } = SIZE_LOOKS[course.size]
  const said = course.ending === null ? saySlots(course.slots) : sayAnnounced(course, today)
  return (
    <ListRow
      title={course.title}
      note={
        <>
          <View>{sayFilled(course)}</View>
          <View>{said}</View>
        </>
      }
      end={
        <Tag tone={tone} icon={icon}>
          {text}
        </Tag>
      }
      onTap={onTap}
    />
  )
}
