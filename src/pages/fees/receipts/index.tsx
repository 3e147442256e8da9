// The page of a child's payments, refunds and receipts.

import { receiptTexts } from '@src/features/billing/documents/receipt-texts'
import { ReceiptsView } from '@src/features/billing/documents/receipts-view'
import { FamilyView } from '@src/features/identity/families/family-view'
import { Screen } from '@src/ui/layout/screen'

export default function ReceiptsPage() {
  return (
    <Screen title={receiptTexts.title} back>
      <FamilyView withLeavers>{({ pupilId }) => <ReceiptsView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
