// A child's lessons of one day where they lie in the afternoon: care a line, courses blocks.
import type { WeekLesson } from '@domain/enrollment/home/school-week'
import { placeOn, type Span } from '@src/ui/marks/afternoon-track'
import { View } from '@tarojs/components'
import './afternoon-blocks.css'

/** A word beside what is not simply on, so that it is told without color. */
export const LESSON_MARKS: Readonly<Record<WeekLesson['state'], string>> = {
  ON: '',
  CANCELED: '停',
  OWED: '待补',
  MOVED: '挪走',
  HERE: '挪来',
  WAITING: '候补',
}

export function isHeld({ state }: Pick<WeekLesson, 'state'>): boolean {
  return state === 'ON' || state === 'HERE'
}

interface AfternoonBlocksProps {
  readonly lessons: readonly WeekLesson[]
  readonly track: Span
  /** A course that stands out: the one that is thought of. */
  readonly marked?: string | undefined
}

export function AfternoonBlocks({ lessons, track, marked }: AfternoonBlocksProps) {
  const care = lessons.filter((lesson) => lesson.kind === 'CARE' && isHeld(lesson))
  const blocks = lessons.filter((lesson) => !care.includes(lesson))
  return (
    <View className="grow week-track">
      {care.map((lesson) => (
        <View key={lesson.courseId} className="week-care" style={placeOn(track, lesson)}>
          {blocks.length === 0 ? <View className="week-care-name">托管</View> : null}
        </View>
      ))}
      {blocks.map((lesson) => (
        <View
          key={`${lesson.courseId} ${lesson.from} ${lesson.state}`}
          className={`week-block week-block-${lesson.state.toLowerCase()}${lesson.courseId === marked ? ' week-block-marked' : ''}`}
          style={placeOn(track, lesson)}
        >
          <View className="week-block-name">{lesson.title}</View>
          {LESSON_MARKS[lesson.state]}
        </View>
      ))}
    </View>
  )
}
