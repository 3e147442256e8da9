// The answers that the screens of a child's courses share.
import type { ActionOutput } from '@domain/registry'

export type MyCourses = ActionOutput<'enrollment.listMyCourses'>
export type MyEnrollment = MyCourses['enrollments'][number]
