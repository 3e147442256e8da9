// Declares the fate of every field of the government funds of a term: nobody's.

import type { ReceivedFunds } from '@domain/billing/settlement/funding-record'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { inOffice, notPersonal } from '@domain/privacy/fates/presets'

export const receivedFundsFates = {
  record: '政府补贴到账',
  fields: {
    _id: notPersonal,
    planId: notPersonal,
    schoolId: notPersonal,
    receipts: {
      key: notPersonal,
      amountFen: notPersonal,
      document: notPersonal,
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
} satisfies CollectionFates<ReceivedFunds>
