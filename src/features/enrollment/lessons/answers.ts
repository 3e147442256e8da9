// The answers that the screens of lessons share.
import type { ActionOutput } from '@domain/registry'

export type TeachersDay = ActionOutput<'enrollment.teacherHome'>
export type SchoolDay = ActionOutput<'enrollment.listLessons'>
export type DayLesson = SchoolDay['lessons'][number]
