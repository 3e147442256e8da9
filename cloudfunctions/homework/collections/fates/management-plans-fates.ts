// Declares the fate of every field of a school's five rules: texts of an office.
import type { ManagementPlan } from '@domain/homework/management/management-plan'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export const managementPlansFates = {
  record: '五项管理',
  fields: {
    _id: notPersonal,
    districtId: notPersonal,
    texts: {
      kind: notPersonal,
      text: notPersonal,
      from: notPersonal,
      writtenBy: inOffice,
      writtenAt: notPersonal,
    },
    rev: notPersonal,
  },
} satisfies CollectionFates<ManagementPlan>
