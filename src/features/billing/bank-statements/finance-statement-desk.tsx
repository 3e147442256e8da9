// A bank statement at a desk: the same work, in the school's frame.
import { SchoolDesk } from '@src/features/school/school-desk'
import type { Staff } from '@src/features/school/use-school'
import { statementTexts } from './statement-texts'
import { StatementView } from './statement-view'

export function FinanceStatementDesk({ staff }: { readonly staff: Staff }) {
  return (
    <SchoolDesk staff={staff} current="financeStatement" title={statementTexts.title}>
      <StatementView schoolId={staff.school.schoolId} />
    </SchoolDesk>
  )
}
