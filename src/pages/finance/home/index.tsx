// The finance home page: links to everything about a school's fees.
import { FinanceLinks } from '@src/features/finance/finance-links'
import { SchoolGate } from '@src/features/school/school-gate'
import { SchoolScreen } from '@src/features/school/school-screen'

export default function FinanceHomePage() {
  return (
    <SchoolGate section="finance">
      {(staff) => (
        <SchoolScreen section="finance" staff={staff}>
          <FinanceLinks schoolId={staff.school.schoolId} />
        </SchoolScreen>
      )}
    </SchoolGate>
  )
}
