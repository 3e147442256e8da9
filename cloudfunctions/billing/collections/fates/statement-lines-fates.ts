// Declares the fate of every field of a recorded line of a bank's statement.
import type { RecordedLine } from '@domain/billing/bank-statements/recorded-line'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ID, inOffice, WORKINGS } from '@domain/privacy/fates/presets'
import { feeFate } from './fee-fates'

export const statementLinesFates = {
  record: '按银行流水登记的缴费',
  child: ['pupilId'],
  fields: {
    _id: feeFate(ID),
    schoolId: feeFate(ID),
    billId: feeFate(ID),
    pupilId: feeFate(ID),
    paymentNo: feeFate('缴费单号'),
    amountFen: feeFate('金额（元）'),
    on: feeFate('到账日期'),
    digest: feeFate(WORKINGS),
    row: feeFate(WORKINGS),
    recordedBy: inOffice,
    at: feeFate('登记时间'),
    turn: feeFate(WORKINGS),
  },
} satisfies CollectionFates<RecordedLine>
