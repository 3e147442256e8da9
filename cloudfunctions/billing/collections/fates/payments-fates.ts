// Declares the fate of every field of a WeChat payment.

import type { Payment } from '@domain/billing/payments/payment-record'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ID, notPersonal, SECRET, WORKINGS } from '@domain/privacy/fates/presets'
import { feeFate } from './fee-fates'

export const paymentsFates = {
  record: '微信缴费',
  child: ['pupilId'],
  fields: {
    _id: feeFate('缴费单号'),
    billId: feeFate(ID),
    pupilId: feeFate(ID),
    schoolId: feeFate(ID),
    districtId: feeFate(ID),
    subMchId: notPersonal,
    holder: feeFate('收款方'),
    payerId: feeFate(ID),
    way: feeFate('缴费入口'),
    amountFen: feeFate('金额（元）'),
    startedAt: feeFate('发起时间'),
    startedOn: feeFate('发起日期'),
    expiresAt: feeFate('付款截止'),
    state: feeFate('状态'),
    prepay: feeFate(SECRET),
    paidFen: feeFate('到账（元）'),
    paidAt: feeFate('到账时间'),
    askAt: feeFate(WORKINGS),
    trouble: {
      asked: feeFate(WORKINGS),
      code: feeFate('微信没有办的代码'),
      words: feeFate('微信没有办的原因'),
      at: feeFate(WORKINGS),
      on: feeFate('微信没有办的日期'),
      times: feeFate('微信没有办的次数'),
    },
  },
} satisfies CollectionFates<Payment>
