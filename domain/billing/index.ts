// Owns what may be asked about fees.
import { z } from 'zod'
import { action } from '../contracts/action'
import { billContract } from './bills/family-contract'
import { collectionContract } from './bills/school-contract'
import { closingContract } from './closing/contract'
import { documentContract } from './documents/contract'
import { feeStatement } from './fees/fee-statement'
import { paymentContract } from './payments/contract'
import { packContract } from './policy/contract'
import { settlementContract } from './settlement/contract'
import { subsidyContract } from './subsidy/contract'
import { waiverContract } from './waivers/contract'
import { hardshipListContract } from './waivers/hardship-list-contract'

export const billingContract = {
  ...billContract,
  ...collectionContract,
  ...settlementContract,
  ...closingContract,
  ...waiverContract,
  ...hardshipListContract,

  /** One child's service fees this term, every line with its reasons. */
  getFeeStatement: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: z.string().min(1).max(64) }),
    output: z.object({
      pupil: z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string(), schoolName: z.string() }),
      termName: z.string().nullable(),
      /** Null before the school has a plan for the term. */
      statement: feeStatement.nullable(),
    }),
    errors: {},
    cost: 2,
  }),

  ...documentContract,
  ...packContract,
  ...subsidyContract,
  ...paymentContract,
} as const
