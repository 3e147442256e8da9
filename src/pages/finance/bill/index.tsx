// Owns the page of one bill, for the school's finance.
import { SchoolBillView } from '@src/features/finance/school-bill-view'
import { Screen } from '@src/ui/screen'
import { useRouter } from '@tarojs/taro'

export default function FinanceBillPage() {
  // The id holds colons, which an address escapes.
  const { billId = '' } = useRouter<{ billId?: string }>().params
  return (
    <Screen title="账单" back>
      <SchoolBillView billId={decodeURIComponent(billId)} />
    </Screen>
  )
}
