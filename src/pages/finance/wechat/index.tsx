// The page where a school's finance reconciles its days with WeChat.
import { ReconciliationView } from '@src/features/billing/payments/reconciliation-view'
import { SchoolGate } from '@src/features/school/school-gate'

export default function ReconciliationPage() {
  return <SchoolGate section="finance">{({ school }) => <ReconciliationView schoolId={school.schoolId} />}</SchoolGate>
}
