// Owns the page of paying one bill.
import { useAddress } from '@src/app-address'
import { PayView } from '@src/features/billing/pay-view'
import { paymentTexts } from '@src/texts/payment-texts'
import { Screen } from '@src/ui/screen'

export default function PayPage() {
  const { billId = '', paymentNo } = useAddress()
  return (
    <Screen title={paymentTexts.title} back>
      <PayView billId={billId} paymentNo={paymentNo ?? null} />
    </Screen>
  )
}
