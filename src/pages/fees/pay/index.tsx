// Owns the page of paying one bill.
import { PayView } from '@src/features/billing/pay-view'
import { paymentTexts } from '@src/texts/payment-texts'
import { Screen } from '@src/ui/screen'
import { useRouter } from '@tarojs/taro'

export default function PayPage() {
  const { billId = '', paymentNo } = useRouter().params
  return (
    <Screen title={paymentTexts.title} back>
      <PayView billId={billId} paymentNo={paymentNo ?? null} />
    </Screen>
  )
}
