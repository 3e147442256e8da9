// The action behind the finance home page: what is still open of terms that are over.
import { z } from 'zod'
import { action } from '../../contracts/action'

const id = z.string().min(1).max(64)
const count = z.number().int()

export const financeHomeContract = {
  /** Terms that are over and not done with: what is owed, what is to be returned, whether they are closed. */
  financeHome: action({
    roles: ['schoolFinance', 'schoolAdmin'],
    kind: 'read',
    input: z.strictObject({ schoolId: id }),
    output: z.object({
      today: z.string(),
      /** Entries to be taken back that wait for a second person. */
      reversalsAsked: count,
      /** The term that runs or comes next; null: none. */
      thisTerm: z
        .object({
          planId: z.string(),
          name: z.string(),
          bills: count,
          keptFen: count,
          /** Paid, less what went back. */
          receivedFen: count,
          unpaid: count,
          toPayFen: count,
          returning: count,
          toReturnFen: count,
        })
        .nullable(),
      /** The latest first; those closed with nothing open left out. */
      pastTerms: z.array(
        z.object({
          planId: z.string(),
          name: z.string(),
          until: z.string(),
          isClosed: z.boolean(),
          unpaid: count,
          toPayFen: count,
          returning: count,
          toReturnFen: count,
        }),
      ),
    }),
    errors: {},
    cost: 4,
  }),
} as const
