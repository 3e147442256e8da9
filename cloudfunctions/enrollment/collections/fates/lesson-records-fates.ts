// Declares the fate of every field stored about a lesson held or canceled.

import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'
import { payeeFates } from '../../../billing/collections/fates/payee-fates'

export const lessonRecordsFates = {
  record: '上课记录',
  fields: {
    _id: notPersonal,
    planId: notPersonal,
    schoolId: notPersonal,
    courseId: notPersonal,
    date: notPersonal,
    lessons: notPersonal,
    state: notPersonal,
    cancelReason: notPersonal,
    payee: payeeFates,
    signedBy: inOffice,
    unsignedBy: inOffice,
    at: notPersonal,
    history: {
      state: notPersonal,
      by: inOffice,
      at: notPersonal,
      reason: notPersonal,
      signedBy: inOffice,
    },
    rev: notPersonal,
    isNews: notPersonal,
  },
} satisfies CollectionFates<LessonRecord>
