// Makes and opens the receipt of one payment.
import type { ActionInput } from '@domain/registry'
import { receiptTexts } from '@src/features/billing/documents/receipt-texts'
import { ExportButton } from './export-button'

interface ReceiptButtonProps extends ActionInput<'billing.makeReceipt'> {
  readonly on: string
  readonly amountFen: number
}

export function ReceiptButton({ on, amountFen, ...input }: ReceiptButtonProps) {
  return (
    <ExportButton
      name="billing.makeReceipt"
      input={input}
      text={receiptTexts.receipt}
      label={receiptTexts.receiptOf(on, amountFen)}
      size="small"
    />
  )
}
