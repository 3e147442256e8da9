// The page of a child's fee statement or bill.

import { StatementView } from '@src/features/billing/bills/statement-view'
import { PublicationWay } from '@src/features/billing/closing/publication-way'
import { FamilyView } from '@src/features/identity/families/family-view'
import { Screen } from '@src/ui/layout/screen'

export default function StatementPage() {
  return (
    <Screen title="账单" back>
      <FamilyView>
        {({ pupilId }) => (
          <>
            <StatementView pupilId={pupilId} />
            <PublicationWay pupilId={pupilId} />
          </>
        )}
      </FamilyView>
    </Screen>
  )
}
