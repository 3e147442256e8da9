// The answers that screens of changed, small, over-full and ending courses share.
import type { ActionInput, ActionOutput } from '@domain/registry'

export type AskedCourse = ActionOutput<'enrollment.listMyCourses'>['enrollments'][number]

export type CourseSizes = ActionOutput<'enrollment.listCourseSizes'>
export type SizedCourse = CourseSizes['courses'][number]
export type EndingPreview = ActionOutput<'enrollment.previewEnding'>
export type EndingKind = ActionInput<'enrollment.endCourse'>['kind']
