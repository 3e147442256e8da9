// The page where a family pays one bill.

import { PayView } from '@src/features/billing/payments/pay-view'
import { paymentTexts } from '@src/features/billing/payments/payment-texts'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function PayPage() {
  const { billId = '', paymentNo } = useAddress()
  return (
    <Screen title={paymentTexts.title} back>
      <PayView billId={billId} paymentNo={paymentNo ?? null} />
    </Screen>
  )
}
