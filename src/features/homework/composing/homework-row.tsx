// One item of an evening in a line: subject, what, by whom, how long.
import type { SchoolSubject } from '@domain/values/school-subject'
import { SubjectTile } from '@src/features/homework/subjects/subject-tile'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './refusal.css'

interface HomeworkRowProps {
  readonly subject: SchoolSubject
  readonly content: string
  readonly note: string
  readonly minutes: number
  readonly end?: ReactNode
}

export function HomeworkRow({ subject, content, note, minutes, end }: HomeworkRowProps) {
  return (
    <View className="homework-row">
      <SubjectTile subject={subject} />
      <View className="grow">
        <View className="type-sub">{content}</View>
        <View className="type-note ink-3">{note}</View>
      </View>
      <View className="homework-row-minutes">
        {minutes}
        <View className="homework-row-unit">分</View>
        {end}
      </View>
    </View>
  )
}
