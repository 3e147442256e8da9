// Owns which actions settle a term: who is paid, what it was spent on, closing and publishing it.
import { claimCost } from './claim-cost'
import { closeTerm } from './close-term'
import { getClosing } from './get-closing'
import { getPublication } from './get-publication'
import { getSettlement } from './get-settlement'
import { publishTerm } from './publish-term'
import { recordPayout } from './record-payout'
import { setContractPrice } from './set-contract-price'
import { strikeCost } from './strike-cost'
import { takeBackPayout } from './take-back-payout'

const paying = { getSettlement, setContractPrice, claimCost, strikeCost, recordPayout, takeBackPayout }

export const settling = { ...paying, getClosing, closeTerm, publishTerm, getPublication }
