// The page of a school's bills and what was collected.
import { FinanceBillsView } from '@src/features/billing/bills/finance-bills-view'
import { SchoolGate } from '@src/features/school/school-gate'
import { Screen } from '@src/ui/layout/screen'

export default function FinanceBillsPage() {
  return (
    <SchoolGate section="courses">
      {({ school }) => (
        <Screen title="账单和收缴" back>
          <FinanceBillsView schoolId={school.schoolId} />
        </Screen>
      )}
    </SchoolGate>
  )
}
