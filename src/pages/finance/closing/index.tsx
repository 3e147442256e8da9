// Owns the page of a term's figures.
import { ClosingView } from '@src/features/billing/closing/closing-view'
import { SchoolGate } from '@src/features/school/school-gate'

export default function ClosingPage() {
  return <SchoolGate section="finance">{({ school }) => <ClosingView schoolId={school.schoolId} />}</SchoolGate>
}
