// The button that leads from a bill to its payment page.
import { PAY_VIA } from '@src/api/platform/pay-with-wechat'
import { paymentTexts } from '@src/features/billing/payments/payment-texts'
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'

interface PayButtonProps {
  readonly billId: string
  readonly toPayFen: number
}

export function PayButton({ billId, toPayFen }: PayButtonProps) {
  if (toPayFen === 0) return null
  return (
    <ButtonColumn>
      <ActionButton text={paymentTexts.pay(toPayFen, PAY_VIA)} onTap={() => goTo('pay', { billId })} />
    </ButtonColumn>
  )
}
