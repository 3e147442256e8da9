// The answers that the screens of the course catalog share.
import type { ActionOutput } from '@domain/registry'

export type CourseCard = ActionOutput<'enrollment.listCourses'>['courses'][number]
export type EnrollmentWindow = NonNullable<ActionOutput<'enrollment.listCourses'>['window']>
export type SchoolCourse = ActionOutput<'enrollment.listSchoolCourses'>['courses'][number]
export type RosterPupil = ActionOutput<'enrollment.getCourseRoster'>['pupils'][number]
