// Lists the actions by which a school pays its teachers and providers.
import { claimCost } from './claim-cost'
import { exportPayouts } from './export-payouts'
import { exportSettlement } from './export-settlement'
import { getSettlement } from './get-settlement'
import { previewPayouts } from './preview-payouts'
import { recordFunding } from './record-funding'
import { recordPayout } from './record-payout'
import { recordPayouts } from './record-payouts'
import { setContractPrice } from './set-contract-price'
import { setContractPrices } from './set-contract-prices'
import { strikeCost } from './strike-cost'
import { takeBackFunding } from './take-back-funding'

export const settlementActions = {
  claimCost,
  exportPayouts,
  exportSettlement,
  getSettlement,
  previewPayouts,
  recordFunding,
  recordPayout,
  recordPayouts,
  setContractPrice,
  setContractPrices,
  strikeCost,
  takeBackFunding,
}
