// The page where a term's accounts are closed and published.
import { ClosingView } from '@src/features/billing/closing/closing-view'
import { SchoolGate } from '@src/features/school/school-gate'

export default function ClosingPage() {
  return <SchoolGate section="finance">{({ school }) => <ClosingView schoolId={school.schoolId} />}</SchoolGate>
}
