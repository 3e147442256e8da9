// A teacher's lessons this afternoon: when, where and how many pupils come.
import { timeLessons } from '@src/features/enrollment/lessons/afternoon-entries'
import { goTo } from '@src/navigation/app-routes'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { AfternoonLine } from '@src/ui/marks/afternoon-line'
import { Tag } from '@src/ui/marks/tag'
import { Tile } from '@src/ui/marks/tile'
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
      {lessons
        .filter(({ said }) => said !== 'CANCELED')
        .map(({ courseId, title, seated }) => (
          <ListRow
            key={courseId}
            start={<Tile sign="点" />}
            title={`点名：${title}`}
            note={`${seated} 人，没有网也能点`}
            onTap={() => goTo('rollCall', { courseId })}
          />
        ))}
    </Card>
  )
}
