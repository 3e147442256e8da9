// Owns who is paid for a course's lessons: the provider where there is one, else its teacher.
import type { Course } from '../courses/course'
import type { LessonPayee } from './lesson-record'

/** A teacher whom the school's roster does not know stands by name, as a provider does. */
export function payeeOf({
  providerName,
  teacherId,
  teacherName,
}: Pick<Course, 'providerName' | 'teacherId' | 'teacherName'>): LessonPayee {
  if (providerName !== null) return { kind: 'PROVIDER', id: providerName, name: providerName }
  return { kind: 'TEACHER', id: teacherId ?? teacherName, name: teacherName }
}
