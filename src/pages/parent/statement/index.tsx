// The page of a child's fee statement or bill.

import { FamilyStatementView } from '@src/features/billing/bills/family-statement-view'
import { FamilyPublicationLink } from '@src/features/billing/closing/family-publication-link'
import { FamilyView } from '@src/features/identity/families/family-view'
import { Screen } from '@src/ui/layout/screen'

export default function StatementPage() {
  return (
    <Screen title="账单" back>
      <FamilyView withLeavers>
        {({ pupilId }) => (
          <>
            <FamilyStatementView pupilId={pupilId} />
            <FamilyPublicationLink pupilId={pupilId} />
          </>
        )}
      </FamilyView>
    </Screen>
  )
}
