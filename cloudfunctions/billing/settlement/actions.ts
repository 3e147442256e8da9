// Lists the handlers that settle a term: payees, costs, closing and publishing.

import { closeTerm } from '../closing/close-term'
import { getClosing } from '../closing/get-closing'
import { getPublication } from '../closing/get-publication'
import { publishTerm } from '../closing/publish-term'
import { claimCost } from './claim-cost'
import { getSettlement } from './get-settlement'
import { recordPayout } from './record-payout'
import { setContractPrice } from './set-contract-price'
import { strikeCost } from './strike-cost'
import { takeBackPayout } from './take-back-payout'

const paying = { getSettlement, setContractPrice, claimCost, strikeCost, recordPayout, takeBackPayout }

export const settling = { ...paying, getClosing, closeTerm, publishTerm, getPublication }
