// The page of one bill, for the school's finance.

import { FinanceBillView } from '@src/features/billing/bills/finance-bill-view'
import { useAddress } from '@src/navigation/app-address'
import { Screen } from '@src/ui/layout/screen'

export default function FinanceBillPage() {
  const { billId = '' } = useAddress()
  return (
    <Screen title="账单" back>
      <FinanceBillView billId={billId} />
    </Screen>
  )
}
