// Names the answers that the screens of single lessons share.
import type { ActionInput, ActionOutput } from '@domain/registry'

export type Calendar = ActionOutput<'enrollment.familyCalendar'>
export type CalendarChild = Calendar['children'][number]
export type CourseSessions = ActionOutput<'enrollment.listSessions'>
export type CourseSession = CourseSessions['sessions'][number]
export type SessionPreview = ActionOutput<'enrollment.previewSession'>
export type DayPreview = ActionOutput<'enrollment.previewDayOff'>
export type SessionWish = ActionInput<'enrollment.changeSession'>
export type DayWish = ActionInput<'enrollment.closeDay'>
