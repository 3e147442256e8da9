// Declares the fate of every field of a day compared with the gateway's bill.

import type { PaymentDay } from '@domain/billing/payments/payment-day'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { notPersonal } from '@domain/privacy/fates/presets'

export const paymentDaysFates = {
  record: '每日对账',
  fields: {
    _id: notPersonal,
    schoolId: notPersonal,
    date: notPersonal,
    comparedAt: notPersonal,
    trouble: {
      code: notPersonal,
      words: notPersonal,
      times: notPersonal,
    },
    payments: notPersonal,
    paidFen: notPersonal,
    refunds: notPersonal,
    refundedFen: notPersonal,
    onlyOurs: {
      kind: notPersonal,
      no: notPersonal,
      amountFen: notPersonal,
    },
    onlyTheirs: {
      kind: notPersonal,
      no: notPersonal,
      amountFen: notPersonal,
    },
    differing: {
      kind: notPersonal,
      no: notPersonal,
      oursFen: notPersonal,
      theirsFen: notPersonal,
    },
  },
} satisfies CollectionFates<PaymentDay>
