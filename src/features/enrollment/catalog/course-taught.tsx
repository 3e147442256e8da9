// What is taught, who teaches it and what to bring, in the school's words.
import type { ActionOutput } from '@domain/registry'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import './course-taught.css'

type Answer = ActionOutput<'enrollment.getCourse'>

export function CourseTaught({ answer }: { readonly answer: Answer }) {
  const { about } = answer
  if (about === null) return null
  const { outline, teacherIntroduction, whatToBring } = about
  const parts = outline.split('\n').filter((line) => line.trim() !== '')
  return (
    <>
      {parts.length === 0 ? null : (
        <Card>
          <View className="type-head">教什么</View>
          {parts.map((part) => (
            <View key={part} className="taught-part">
              {part}
            </View>
          ))}
        </Card>
      )}
      {teacherIntroduction === '' && whatToBring === '' ? null : <Teacher answer={answer} />}
    </>
  )
}

function Teacher({ answer: { about, course, isTeacherChecked } }: { readonly answer: Answer }) {
  const { teacherIntroduction = '', whatToBring = '' } = about ?? {}
  return (
    <Card>
      <View className="taught-teacher">
        <Tile sign={course.teacherName.slice(0, 1)} tone="plain" />
        <View className="grow">
          <View className="taught-name">
            <View className="type-head">{course.teacherName}</View>
            {isTeacherChecked ? (
              <Tag tone="done" icon="shield">
                背景已核
              </Tag>
            ) : null}
          </View>
          <View className="type-note ink-3">{course.providerName ?? '本校教师'}</View>
        </View>
      </View>
      {teacherIntroduction === '' ? null : <View className="ink-2">{teacherIntroduction}</View>}
      {whatToBring === '' ? null : (
        <View className="taught-bring">
          <View className="ink-3 no-wrap">带什么</View>
          <View className="grow">{whatToBring}</View>
        </View>
      )}
    </Card>
  )
}
