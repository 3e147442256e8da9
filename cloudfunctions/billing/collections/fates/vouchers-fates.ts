// Declares the fate of every field of a receipt's number.

import type { Voucher } from '@domain/billing/documents/voucher'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ID, WORKINGS } from '@domain/privacy/fates/presets'
import { feeFate } from './fee-fates'

export const vouchersFates = {
  record: '收据编号',
  child: ['pupilId'],
  fields: {
    _id: feeFate(ID),
    schoolId: feeFate(ID),
    pupilId: feeFate(ID),
    billId: feeFate(ID),
    paymentNo: feeFate('缴费单号'),
    year: feeFate('收据年度'),
    seq: feeFate('收据号'),
    at: feeFate(WORKINGS),
  },
} satisfies CollectionFates<Voucher>
