// Types of the rosters' answers that tables, phone and paper share.
import type { ActionOutput } from '@domain/registry'

export type ClassPupil = ActionOutput<'enrollment.getClassRoster'>['pupils'][number]
export type Meeting = ClassPupil['week'][number]
export type DayRow = ActionOutput<'enrollment.getDayRoster'>['rows'][number]
export type CoursePupil = ActionOutput<'enrollment.getCourseRoster'>['pupils'][number]
