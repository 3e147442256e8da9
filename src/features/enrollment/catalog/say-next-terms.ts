// Says what is to change in a course, and from which day: time, place and teacher.
import { saySlots } from '@src/texts/say-course'
import { sayDate } from '@src/texts/say-date'
import type { CourseCard } from './answers'

export function sayNextTerms({ from, slots, place, teacherName }: NonNullable<CourseCard['next']>): string {
  return `${sayDate(from)}起：${saySlots(slots)}，${place}·${teacherName}`
}
