// Every action about fees, bills and money, by name.

import { bankStatementsContract } from './bank-statements/contract'
import { billContract } from './bills/family-contract'
import { collectionContract } from './bills/school-contract'
import { closingContract } from './closing/contract'
import { documentContract } from './documents/contract'
import { feesContract } from './fees/contract'
import { financeHomeContract } from './home/contract'
import { leavingContract } from './leaving/contract'
import { openMoneyContract } from './open-money/contract'
import { paymentContract } from './payments/contract'
import { packContract } from './policy/contract'
import { reversalContract } from './reversals/contract'
import { settlementBulkContract } from './settlement/bulk-contract'
import { settlementContract } from './settlement/contract'
import { subsidyContract } from './subsidy/contract'
import { waiverContract } from './waivers/contract'
import { hardshipListContract } from './waivers/hardship-list-contract'

export const billingContract = {
  ...billContract,
  ...collectionContract,
  ...openMoneyContract,
  ...settlementContract,
  ...settlementBulkContract,
  ...reversalContract,
  ...closingContract,
  ...waiverContract,
  ...hardshipListContract,
  ...documentContract,
  ...financeHomeContract,
  ...packContract,
  ...subsidyContract,
  ...paymentContract,
  ...feesContract,
  ...leavingContract,
  ...bankStatementsContract,
} as const
