// Owns the page of a child's payments, returns and receipts.
import { ReceiptsView } from '@src/features/billing/receipts-view'
import { FamilyView } from '@src/features/identity/family-view'
import { receiptTexts } from '@src/texts/receipt-texts'
import { Screen } from '@src/ui/screen'

export default function ReceiptsPage() {
  return (
    <Screen title={receiptTexts.title} back>
      <FamilyView withLeavers>{({ pupilId }) => <ReceiptsView pupilId={pupilId} />}</FamilyView>
    </Screen>
  )
}
