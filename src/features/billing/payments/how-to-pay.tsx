// How a family can pay an open bill: by WeChat or at the school's office.

import { sayBillNumber } from '@domain/billing/bank-statements/bill-number'
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'
import type { PaidBill } from './answers'
import { PayButton } from './pay-button'

interface HowToPayProps {
  readonly pupilId: string
  readonly bill: PaidBill
}

export function HowToPay({ bill: { billId, toPayFen } }: HowToPayProps) {
  return (
    <View className="stack">
      <PayButton billId={billId} toPayFen={toPayFen} />
      <Notice tone="plain">
        {`也可以转账到学校的对公账户，备注写账单号 ${sayBillNumber(billId)}；或到学校财务室缴。不要交给家委会或个人，学校登记后这里就能看到。`}
      </Notice>
    </View>
  )
}
