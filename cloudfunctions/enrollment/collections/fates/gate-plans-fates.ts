// Declares the fates of a school's gates: about nobody.
import type { GatePlan } from '@domain/enrollment/hand-over/gate-plan'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { notPersonal } from '@domain/privacy/fates/presets'

export const gatePlansFates = {
  record: '学校的门',
  fields: {
    _id: notPersonal,
    terms: { from: notPersonal, gates: { gateId: notPersonal, name: notPersonal, grades: notPersonal } },
    codeKey: notPersonal,
    rev: notPersonal,
  },
} satisfies CollectionFates<GatePlan>
