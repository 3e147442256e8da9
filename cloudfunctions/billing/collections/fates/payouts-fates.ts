// Declares the fate of every field of what a payee was paid.

import type { PayeePayouts } from '@domain/billing/settlement/payee-record'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'
import { payeeFate, payeeFates } from './payee-fates'

export const payoutsFates = {
  record: '课时费发放',
  fields: {
    _id: notPersonal,
    planId: notPersonal,
    schoolId: notPersonal,
    payee: payeeFates,
    entries: {
      key: notPersonal,
      amountFen: payeeFate,
      funding: notPersonal,
      on: notPersonal,
      by: inOffice,
      at: notPersonal,
      takesBack: {
        key: notPersonal,
        reason: notPersonal,
      },
    },
    rev: notPersonal,
  },
} satisfies CollectionFates<PayeePayouts>
