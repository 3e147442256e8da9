// Lists the actions by which entries recorded by mistake are taken back.
import { decideReversal } from './decide-reversal'
import { listReversals } from './list-reversals'
import { reverseMaterialReturn } from './reverse-material-return'
import { reversePayment } from './reverse-payment'
import { reverseReturn } from './reverse-return'
import { settleTwiceReturned } from './settle-twice-returned'
import { takeBackPayout } from './take-back-payout'

export const reversalActions = {
  decideReversal,
  listReversals,
  reverseMaterialReturn,
  reversePayment,
  reverseReturn,
  settleTwiceReturned,
  takeBackPayout,
}
