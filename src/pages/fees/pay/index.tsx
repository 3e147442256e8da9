// The page where a family pays one bill.

import { FamilyPayView } from '@src/features/billing/payments/family-pay-view'
import { paymentTexts } from '@src/features/billing/payments/payment-texts'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function PayPage() {
  const { billId = '', paymentNo } = useAddress()
  return (
    <Screen title={paymentTexts.title} back>
      <FamilyPayView billId={billId} paymentNo={paymentNo ?? null} />
    </Screen>
  )
}
