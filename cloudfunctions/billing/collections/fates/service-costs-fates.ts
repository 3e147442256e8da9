// Declares the fate of every field of a claim for course material.

import type { ServiceCost } from '@domain/billing/settlement/payee-record'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'
import { payeeFate, payeeFates } from './payee-fates'

export const serviceCostsFates = {
  record: '材料报销',
  fields: {
    _id: notPersonal,
    planId: notPersonal,
    schoolId: notPersonal,
    payee: payeeFates,
    kind: notPersonal,
    amountFen: payeeFate,
    what: notPersonal,
    by: inOffice,
    at: notPersonal,
    struck: {
      by: inOffice,
      at: notPersonal,
      reason: notPersonal,
    },
  },
} satisfies CollectionFates<ServiceCost>
