// Lists the actions on payments: by WeChat, by bank and in cash, and what is returned.
import { confirmPayment } from './confirm-payment'
import { getPayable } from './get-payable'
import { getPayment } from './get-payment'
import { getReconciliation } from './get-reconciliation'
import { getSlip } from './get-slip'
import { recordPayment } from './record-payment'
import { recordReturn } from './record-return'
import { resendReturns } from './resend-returns'
import { startPayment } from './start-payment'

export const paymentActions = {
  confirmPayment,
  getPayable,
  getPayment,
  getReconciliation,
  getSlip,
  recordPayment,
  recordReturn,
  resendReturns,
  startPayment,
}
