// Lists the actions by which a school pays its teachers and providers.
import { claimCost } from './claim-cost'
import { exportSettlement } from './export-settlement'
import { getSettlement } from './get-settlement'
import { recordPayout } from './record-payout'
import { setContractPrice } from './set-contract-price'
import { strikeCost } from './strike-cost'
import { takeBackPayout } from './take-back-payout'

export const settlementActions = {
  claimCost,
  exportSettlement,
  getSettlement,
  recordPayout,
  setContractPrice,
  strikeCost,
  takeBackPayout,
}
