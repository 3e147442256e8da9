// The answers that the screens of a child's courses share.
import type { ActionOutput } from '@domain/registry'

export type MyEnrollment = ActionOutput<'enrollment.listMyCourses'>['enrollments'][number]
