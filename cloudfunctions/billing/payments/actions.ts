// Lists the handlers for paying by WeChat.
import { confirmPayment } from './confirm-payment'
import { getPayable } from './get-payable'
import { getPayment } from './get-payment'
import { getReconciliation } from './get-reconciliation'
import { startPayment } from './start-payment'

export const paying = { getPayable, startPayment, getPayment, confirmPayment, getReconciliation }
