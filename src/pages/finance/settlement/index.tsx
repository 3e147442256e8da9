// The page of the term's settlement: who is paid what.
import { SettlementView } from '@src/features/billing/settlement/settlement-view'
import { SchoolGate } from '@src/features/school/school-gate'

export default function SettlementPage() {
  return (
    <SchoolGate section="finance" place="settlement">
      {({ school }) => <SettlementView schoolId={school.schoolId} />}
    </SchoolGate>
  )
}
