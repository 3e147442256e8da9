// Actions for one child's fee statement of a term.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { askedTerm } from '../../enrollment/courses/term-choice'
import { feeStatement } from './fee-statement'

export const feesContract = {
  /** One child's service fees this term, every line with its reasons. */
  getFeeStatement: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: z.string().min(1).max(64), ...askedTerm }),
    output: z.object({
      pupil: z.object({ pupilId: z.string(), name: z.string(), homeroomName: z.string(), schoolName: z.string() }),
      termName: z.string().nullable(),
      /** Null before the school has a plan for the term. */
      statement: feeStatement.nullable(),
    }),
    errors: {},
    cost: 2,
  }),
} as const
