// Finds who is paid for a course's lessons: the provider if there is one, else its teacher.
import type { Course } from '../courses/course'
import type { LessonPayee } from './lesson-record'

/** A teacher who is not in the school's roster is identified by name, like a provider. */
export function payeeOf({
  providerName,
  teacherId,
  teacherName,
}: Pick<Course, 'providerName' | 'teacherId' | 'teacherName'>): LessonPayee {
  if (providerName !== null) return { kind: 'PROVIDER', id: providerName, name: providerName }
  return { kind: 'TEACHER', id: teacherId ?? teacherName, name: teacherName }
}
