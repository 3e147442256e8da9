// A teacher's lessons this afternoon: when, where and how many pupils come.
import { timeLessons } from '@src/features/enrollment/lessons/afternoon-entries'
import { Card } from '@src/ui/layout/card'
import { AfternoonLine } from '@src/ui/marks/afternoon-line'
import { Tag } from '@src/ui/marks/tag'
import type { TeachersDay } from './answers'
import { LessonReport } from './lesson-report'

interface TeacherLessonsProps {
  readonly lessons: TeachersDay['lessons']
  readonly now: number
}

export function TeacherLessons({ lessons, now }: TeacherLessonsProps) {
  if (lessons.length === 0) return null
  const entries = timeLessons(lessons, now).map(({ lesson, state, countdown }) => ({
    id: `${lesson.courseId} ${lesson.from}`,
    time: lesson.from,
    title: lesson.title,
    note: `${lesson.place}，${lesson.seated} 人，${lesson.until} 下课`,
    state,
    end: countdown ? (
      <Tag tone="now" icon="clock">
        {countdown}
      </Tag>
    ) : state === 'later' && lesson.said === 'NOTHING' ? null : (
      <LessonReport lesson={lesson} />
    ),
  }))
  return (
    <Card title="今天下午">
      <AfternoonLine entries={entries} />
    </Card>
  )
}
