// Owns the way from a bill to paying it.
import { PAY_VIA } from '@src/api/pay-with-wechat'
import { goTo } from '@src/app-routes'
import { paymentTexts } from '@src/texts/payment-texts'
import { ActionButton } from '@src/ui/action-button'
import { ButtonColumn } from '@src/ui/button-column'

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
