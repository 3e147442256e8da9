// Declares the fate of every field of a reversal that waits for a second person, or was decided.
import type { StoredReversal } from '@domain/billing/reversals/reversal-record'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ID, inOffice, notPersonal } from '@domain/privacy/fates/presets'
import { feeFate } from './fee-fates'
import { payeeFate } from './payee-fates'

export const reversalsFates = {
  record: '冲正申请',
  child: ['pupilId'],
  fields: {
    _id: notPersonal,
    schoolId: notPersonal,
    districtId: notPersonal,
    planId: notPersonal,
    amountFen: feeFate('冲正金额（元）'),
    askedBy: inOffice,
    askedAt: feeFate('提出时间'),
    state: feeFate('冲正办到哪一步'),
    decidedBy: inOffice,
    decidedAt: feeFate('确认时间'),
    kind: feeFate('冲正的是哪一类'),
    billId: feeFate(ID),
    pupilId: feeFate(ID),
    number: feeFate('冲正的单号'),
    reason: feeFate('冲正原因'),
    payeeId: payeeFate,
    payeeName: payeeFate,
    because: notPersonal,
  },
} satisfies CollectionFates<StoredReversal>
