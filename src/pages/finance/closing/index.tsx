// The page where a term's accounts are closed and published.
import { FinanceClosingView } from '@src/features/billing/closing/finance-closing-view'
import { SchoolGate } from '@src/features/school/school-gate'

export default function ClosingPage() {
  return (
    <SchoolGate section="finance" place="closing">
      {({ school }) => <FinanceClosingView schoolId={school.schoolId} />}
    </SchoolGate>
  )
}
