// Owns the page of paying one bill.
import { PayView } from '@src/features/billing/pay-view'
import { paymentTexts } from '@src/texts/payment-texts'
import { Screen } from '@src/ui/screen'
import { useRouter } from '@tarojs/taro'

export default function PayPage() {
  // A bill's id holds a colon, which an address writes otherwise.
  const { billId = '', paymentNo } = useRouter().params
  return (
    <Screen title={paymentTexts.title} back>
      <PayView billId={decodeURIComponent(billId)} paymentNo={paymentNo ?? null} />
    </Screen>
  )
}
