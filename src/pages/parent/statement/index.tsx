// Owns the page of the fee statement.
import { PublicationWay } from '@src/features/billing/publication-way'
import { StatementView } from '@src/features/billing/statement-view'
import { FamilyView } from '@src/features/identity/family-view'
import { Screen } from '@src/ui/screen'

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
