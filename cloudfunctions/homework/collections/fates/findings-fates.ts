// Declares the fates of what an inspection found: about a school's work, never a teacher.
import type { Finding } from '@domain/homework/inspections/inspection'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export const findingsFates = {
  record: '督查发现和整改',
  fields: {
    _id: notPersonal,
    inspectionId: notPersonal,
    inspectionTitle: notPersonal,
    districtId: notPersonal,
    schoolId: notPersonal,
    schoolName: notPersonal,
    homeroomId: notPersonal,
    className: notPersonal,
    answers: {
      item: notPersonal,
      answer: notPersonal,
    },
    dueOn: notPersonal,
    state: notPersonal,
    steps: {
      kind: notPersonal,
      text: inOffice,
      by: inOffice,
      byName: inOffice,
      at: notPersonal,
    },
    rev: notPersonal,
  },
} satisfies CollectionFates<Finding>
