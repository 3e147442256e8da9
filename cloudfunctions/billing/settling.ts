// Owns which actions settle a term: who is paid, what it was spent on, closing and publishing it.
import { claimCost } from './claim-cost'
import { getSettlement } from './get-settlement'
import { recordPayout } from './record-payout'
import { setContractPrice } from './set-contract-price'
import { strikeCost } from './strike-cost'
import { takeBackPayout } from './take-back-payout'

export const settling = { getSettlement, setContractPrice, claimCost, strikeCost, recordPayout, takeBackPayout }
