// Owns the page of one bill, for the school's finance.
import { useAddress } from '@src/app-address'
import { SchoolBillView } from '@src/features/finance/school-bill-view'
import { Screen } from '@src/ui/screen'

export default function FinanceBillPage() {
  const { billId = '' } = useAddress()
  return (
    <Screen title="账单" back>
      <SchoolBillView billId={billId} />
    </Screen>
  )
}
