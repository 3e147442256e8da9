// The page where a school's finance reconciles its days with WeChat.
import { FinanceReconciliationView } from '@src/features/billing/payments/finance-reconciliation-view'
import { SchoolGate } from '@src/features/school/school-gate'

export default function ReconciliationPage() {
  return (
    <SchoolGate section="finance" place="reconciliation">
      {({ school }) => <FinanceReconciliationView schoolId={school.schoolId} />}
    </SchoolGate>
  )
}
