// The page of one bill, for the school's finance.

import { SchoolBillView } from '@src/features/billing/bills/school-bill-view'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function FinanceBillPage() {
  const { billId = '' } = useAddress()
  return (
    <Screen title="账单" back>
      <SchoolBillView billId={billId} />
    </Screen>
  )
}
