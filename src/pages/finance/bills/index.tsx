// The page of a school's bills and what was collected.
import { FinanceBillsView } from '@src/features/billing/bills/finance-bills-view'
import { SchoolGate } from '@src/features/school/school-gate'
import { ByWidth } from '@src/ui/desk/by-width'
import { Screen } from '@src/ui/layout/screen'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/billing/bills/bills-desk').then(({ BillsDesk }) => BillsDesk)
    : null

export default function FinanceBillsPage() {
  return (
    <SchoolGate section="courses">
      {(staff) => (
        <ByWidth
          load={loadDesk}
          props={{ staff }}
          phone={
            <Screen title="账单和收缴" back>
              <FinanceBillsView schoolId={staff.school.schoolId} />
            </Screen>
          }
        />
      )}
    </SchoolGate>
  )
}
