// The page where payments are recorded from a bank's statement.
import { statementTexts } from '@src/features/billing/bank-statements/statement-texts'
import { StatementView } from '@src/features/billing/bank-statements/statement-view'
import { SchoolGate } from '@src/features/school/school-gate'
import { ByWidth } from '@src/ui/desk/by-width'
import { Screen } from '@src/ui/layout/screen'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () =>
        import('@src/features/billing/bank-statements/finance-statement-desk').then(
          ({ FinanceStatementDesk }) => FinanceStatementDesk,
        )
    : null

export default function FinanceStatementPage() {
  return (
    <SchoolGate section="finance">
      {(staff) => (
        <ByWidth
          load={loadDesk}
          props={{ staff }}
          phone={
            <Screen title={statementTexts.title} back>
              <StatementView schoolId={staff.school.schoolId} />
            </Screen>
          }
        />
      )}
    </SchoolGate>
  )
}
