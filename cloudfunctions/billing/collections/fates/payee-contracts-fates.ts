// Declares the fate of every field of a price agreed with a teacher or provider.

import type { PayeeContract } from '@domain/billing/settlement/payee-record'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'
import { payeeFate, payeeFates } from './payee-fates'

export const payeeContractsFates = {
  record: '课时价',
  fields: {
    _id: notPersonal,
    planId: notPersonal,
    schoolId: notPersonal,
    payee: payeeFates,
    pricePerLesson: payeeFate,
    document: notPersonal,
    by: inOffice,
    at: notPersonal,
    history: {
      pricePerLesson: payeeFate,
      document: notPersonal,
      by: inOffice,
      at: notPersonal,
    },
    rev: notPersonal,
  },
} satisfies CollectionFates<PayeeContract>
