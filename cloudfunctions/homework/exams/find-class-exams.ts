// Finds a class with its grade's examinations of the year that have been held.
import type { ExamPlan, PlannedExam } from '@domain/homework/exams/exam-plan'
import type { Grant } from '@domain/identity/roles/role'
import { isLive } from '@domain/identity/roles/role'
import type { SchoolDate } from '@domain/values/school-date'
import type { SchoolSubject } from '@domain/values/school-subject'

/** Not called off, of this grade, on this day or before. */
export function heldExams(plans: readonly ExamPlan[], grade: number, today: SchoolDate): readonly PlannedExam[] {
  return plans
    .flatMap(({ exams }) => exams)
    .filter((exam) => exam.canceledAt === null && exam.grade === grade && exam.on <= today)
    .sort((one, other) => (one.on < other.on ? 1 : -1))
}

/** What somebody teaches this class today. */
export function subjectsTaught(
  grants: readonly Grant[],
  homeroomId: string,
  today: SchoolDate,
): readonly SchoolSubject[] {
  return grants.flatMap((grant) =>
    grant.role === 'subjectTeacher' && grant.homeroomId === homeroomId && isLive(grant, today) && grant.subject
      ? [grant.subject]
      : [],
  )
}
