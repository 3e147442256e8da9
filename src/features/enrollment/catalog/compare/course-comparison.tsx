// Two courses beside each other for one child: what differs is shaded, then one is opened.
import { useAction } from '@src/api/hooks/use-action'
import { goTo } from '@src/navigation/app-routes'
import { sayDate } from '@src/texts/say-date'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { firstDayOfBoth } from '../shown-timetable'
import { type Cell, type ComparedCourse, type ComparedRow, comparedRows } from './compared-rows'
import './course-comparison.css'

interface ComparisonProps {
  readonly pupilId: string
  readonly one: string
  readonly other: string
}

export function CourseComparison({ pupilId, one, other }: ComparisonProps) {
  const first = useAction('enrollment.getCourse', { pupilId, courseId: one })
  const second = useAction('enrollment.getCourse', { pupilId, courseId: other })
  const both = first.value && second.value ? [first.value, second.value] : []
  return (
    <Screen title="比较两门" back footer={both.length === 0 ? null : <Ways pupilId={pupilId} both={both} />}>
      <AsyncView<'enrollment.getCourse'> state={first}>
        {(answer) => (
          <AsyncView<'enrollment.getCourse'> state={second}>
            {(beside) => <Beside one={answer} other={beside} />}
          </AsyncView>
        )}
      </AsyncView>
    </Screen>
  )
}

function Ways({ pupilId, both }: { readonly pupilId: string; readonly both: readonly ComparedCourse[] }) {
  return both.map(({ course: { courseId, title } }) => (
    <View key={courseId} className="grow compared-way">
      <ActionButton text={`看${title}`} kind="plain" onTap={() => goTo('course', { pupilId, courseId })} />
    </View>
  ))
}

function Beside({ one, other }: { readonly one: ComparedCourse; readonly other: ComparedCourse }) {
  const [onlyDifferent, setOnlyDifferent] = useState(false)
  const rows = comparedRows(one, other).filter(({ differs }) => differs || !onlyDifferent)
  const day = firstDayOfBoth(one, other)
  return (
    <View className="stack">
      <View className="line-between">
        <View className="type-note ink-2">铺了底色的，两门不一样</View>
        <Tappable className="compared-only" selected={onlyDifferent} onTap={() => setOnlyDifferent(!onlyDifferent)}>
          {onlyDifferent ? '都看' : '只看不一样的'}
        </Tappable>
      </View>
      <Card kind="list">
        <View className="compared-row">
          <View className="compared-name" />
          {[one, other].map(({ course: { courseId, title } }) => (
            <View key={courseId} className="compared-cell type-head">
              {title}
            </View>
          ))}
        </View>
        {rows.map((row) => (
          <Row key={row.name} row={row} />
        ))}
      </Card>
      {day === null ? null : <Notice tone="warn">{`两门有同一时间的课（${sayDate(day)}就是），只能上一门。`}</Notice>}
    </View>
  )
}

function Row({ row: { name, cells, differs } }: { readonly row: ComparedRow }) {
  return (
    <View className="compared-row">
      <View className="compared-name type-note ink-3">{name}</View>
      <Fact cell={cells[0]} differs={differs} />
      <Fact cell={cells[1]} differs={differs} />
    </View>
  )
}

function Fact({ cell: { text, note }, differs }: { readonly cell: Cell; readonly differs: boolean }) {
  return (
    <View className={differs ? 'compared-cell compared-differs' : 'compared-cell'}>
      <View>{text}</View>
      {note === '' ? null : <View className="type-note ink-2">{note}</View>}
    </View>
  )
}
