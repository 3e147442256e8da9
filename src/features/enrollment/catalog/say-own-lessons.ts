// Says which of a course's lessons are a child's, where it comes in later than the course begins.
import { sayDate } from '@src/texts/say-date'

export interface OwnLessons {
  readonly course: { readonly lessons: number }
  readonly pupil: { readonly name: string }
  readonly firstLesson: string | null
  readonly lastLesson: string | null
  readonly lessonsCovered: number
}

export function sayOwnLessons({ course, pupil, firstLesson, lastLesson, lessonsCovered }: OwnLessons): string {
  if (firstLesson === null || lastLesson === null) return ''
  const days = `${sayDate(firstLesson)}至 ${sayDate(lastLesson)}`
  return lessonsCovered === course.lessons ? `，${days}` : `，${pupil.name}上 ${days}的 ${lessonsCovered} 课时`
}
