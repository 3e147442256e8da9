// Owns what a family does about a bill that is not paid: where the district collects another way, the school's office.
import type { FamilyBill } from '@src/texts/bill-texts'
import { Notice } from '@src/ui/notice'

interface HowToPayProps {
  readonly pupilId: string
  readonly bill: FamilyBill
}

export function HowToPay(_: HowToPayProps) {
  return (
    <Notice tone="plain">转账到学校的对公账户，或到学校财务室缴。不要交给家委会或个人，学校登记后这里就能看到。</Notice>
  )
}
