// Lists the actions by which entries of money recorded by mistake are taken back.
import { decideReversal } from './decide-reversal'
import { listReversals } from './list-reversals'
import { reversePayment } from './reverse-payment'
import { reverseReturn } from './reverse-return'
import { takeBackPayout } from './take-back-payout'

export const reversalActions = { decideReversal, listReversals, reversePayment, reverseReturn, takeBackPayout }
