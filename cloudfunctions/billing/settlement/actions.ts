// Lists the actions by which a school pays its teachers and providers.
import { claimCost } from './claim-cost'
import { exportSettlement } from './export-settlement'
import { getSettlement } from './get-settlement'
import { recordFunding } from './record-funding'
import { recordPayout } from './record-payout'
import { setContractPrice } from './set-contract-price'
import { strikeCost } from './strike-cost'
import { takeBackFunding } from './take-back-funding'

export const settlementActions = {
  claimCost,
  exportSettlement,
  getSettlement,
  recordFunding,
  recordPayout,
  setContractPrice,
  strikeCost,
  takeBackFunding,
}
