// The answer that says what a school changed or asks of a child's course.
import type { ActionOutput } from '@domain/registry'

export type AskedCourse = ActionOutput<'enrollment.listMyCourses'>['enrollments'][number]
