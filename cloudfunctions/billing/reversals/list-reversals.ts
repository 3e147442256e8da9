// Lists what waits for a second person at a school.
import type { StoredReversal } from '@domain/billing/reversals/reversal-record'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { ok } from '@domain/values/result'
import { pupilOf } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { findAskedReversals } from '../collections/reversals'

type Row = StoredReversal & { readonly pupils: readonly Pick<Pupil, 'name'>[] }

export const listReversals = handle('billing.listReversals', {
  locate: ({ input: { schoolId } }) => ({ subject: { kind: 'school', schoolId }, found: null }),
  run: async ({ input: { schoolId }, caller }) => {
    const rows = await findAskedReversals<Row>(schoolId, [pupilOf])
    return ok({ reversals: rows.map((row) => rowView(row, caller.personId)) })
  },
})

function rowView(row: Row, personId: string | null) {
  const { _id: reversalId, kind, amountFen, askedAt, askedBy, pupils } = row
  const about = { reversalId, kind, amountFen, askedAt, mayDecide: askedBy !== personId }
  if (row.kind === 'PAYOUT') return { ...about, name: row.payeeName, reason: null, because: row.because }
  return { ...about, name: pupils[0]?.name ?? '', reason: row.reason, because: null }
}
