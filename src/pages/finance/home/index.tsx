// The finance home page: links to everything about a school's fees; at a desk the money itself.
import { FinanceLinks } from '@src/features/finance/finance-links'
import { AtDesk } from '@src/features/school/at-desk'
import { SchoolGate } from '@src/features/school/school-gate'
import { SchoolScreen } from '@src/features/school/school-screen'
import { ByWidth } from '@src/ui/desk/by-width'

const loadDesk =
  process.env.TARO_ENV === 'h5'
    ? () => import('@src/features/finance/finance-home-desk').then(({ FinanceHomeDesk }) => FinanceHomeDesk)
    : null

export default function FinanceHomePage() {
  return (
    <SchoolGate section="finance">
      {(staff) => {
        const phone = (
          <SchoolScreen section="finance" staff={staff}>
            <FinanceLinks staff={staff} />
          </SchoolScreen>
        )
        // Past terms' money is finance's own: whoever else comes here has the links alone.
        return staff.school.mayBill ? (
          <ByWidth load={loadDesk} props={{ staff }} phone={phone} />
        ) : (
          <AtDesk staff={staff} place="finance" page={phone} />
        )
      }}
    </SchoolGate>
  )
}
