// Declares the fate of every field of a school's examinations: nothing about a child.
import type { ExamPlan } from '@domain/homework/exams/exam-plan'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export const examPlansFates = {
  record: '考试安排',
  fields: {
    _id: notPersonal,
    schoolId: notPersonal,
    districtId: notPersonal,
    year: notPersonal,
    exams: {
      examId: notPersonal,
      termId: notPersonal,
      grade: notPersonal,
      kind: notPersonal,
      form: notPersonal,
      subjects: notPersonal,
      on: notPersonal,
      plannedBy: inOffice,
      plannedAt: notPersonal,
      canceledAt: notPersonal,
      cancelReason: notPersonal,
    },
    rev: notPersonal,
  },
} satisfies CollectionFates<ExamPlan>
