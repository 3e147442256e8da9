// Owns the page of who is paid what for the term.
import { SettlementView } from '@src/features/billing/settlement/settlement-view'
import { SchoolGate } from '@src/features/school/school-gate'

export default function SettlementPage() {
  return <SchoolGate section="finance">{({ school }) => <SettlementView schoolId={school.schoolId} />}</SchoolGate>
}
