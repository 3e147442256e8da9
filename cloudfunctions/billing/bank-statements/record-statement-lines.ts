// Records lines of a bank's statement as payments, each alone: one that fails stops no other.

import { paymentNoOf, type RecordedLine } from '@domain/billing/bank-statements/recorded-line'
import type { KnownEntry } from '@domain/billing/bank-statements/statement-entry'
import type { ActionInput, ActionOutput } from '@domain/registry'
import { fen } from '@domain/values/fen'
import { fail, ok } from '@domain/values/result'
import { dateAt } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { inParallel } from '../../runtime/in-parallel'
import { sumsNow } from '../bills/bill-view'
import { type BillWithFacts, findBillsWithFacts } from '../bills/find-bill-with-facts'
import { claimLines } from '../collections/statement-lines'
import { type RecordedPayment, tellOfPayments } from '../payments/tell-of-payments'
import { findLineStandings } from './find-recorded-lines'
import { loadStatement } from './load-statement'
import { type PayableLine, payFromLine } from './pay-from-line'

type Wish = ActionInput<'billing.recordStatementLines'>['lines'][number]
type Told = ActionOutput<'billing.recordStatementLines'>['results'][number]

export const recordStatementLines = handle('billing.recordStatementLines', {
  locate: ({ input: { schoolId } }) => ({ subject: { kind: 'school', schoolId }, found: null }),
  run: async (request) => {
    const { input, caller, now } = request
    const statement = await loadStatement(request)
    if (!statement.ok) return statement
    if (statement.value.digest !== input.digest) return fail({ code: 'WORKBOOK_CHANGED' })
    const wishes = [...new Map(input.lines.map((wish) => [wish.lineId, wish])).values()]
    const found = await findBillsWithFacts(
      input.schoolId,
      wishes.map(({ billId }) => billId),
    )
    const bills = new Map(found.map((one) => [one.bill._id, one]))
    const entries = new Map(statement.value.entries.map((entry) => [entry.lineId, entry]))
    const judged = wishes.map((wish) => judge(wish, entries.get(wish.lineId), bills.get(wish.billId)))
    const by = { recordedBy: caller.personId ?? '', digest: input.digest, now }
    const payable = judged.flatMap((one) => ('told' in one ? [] : [one]))
    const claims = payable.map((one) => claimOf(one, by))
    if (claims.length > 0) await claimLines(claims)
    const standings = await findLineStandings(
      claims.map(({ _id }) => _id),
      now,
    )
    const told = new Map(judged.flatMap((one) => ('told' in one ? [[one.told.lineId, one.told] as const] : [])))
    const payments: RecordedPayment[] = []
    // Lines of one bill one after the other: what one pays is not open for the next.
    await inParallel([...new Set(payable.map(({ wish }) => wish.billId))], async (billId) => {
      let known: BillWithFacts | null = null
      for (const one of payable.filter(({ wish }) => wish.billId === billId)) {
        const claim = claimOf(one, by)
        const found: BillWithFacts = known ?? one.found
        const paid = await payFromLine({ ...one, found, claim, standing: standings.get(claim._id), now })
        known = { ...found, bill: paid.bill }
        told.set(one.wish.lineId, paid.told)
        if (paid.payment !== null) payments.push(paid.payment)
      }
    })
    await tellOfPayments(payments, now)
    return ok({ results: wishes.flatMap(({ lineId }) => told.get(lineId) ?? []) })
  },
})

function judge(
  wish: Wish,
  entry: KnownEntry | undefined,
  found: BillWithFacts | undefined,
): PayableLine | { readonly told: Told } {
  const none = { lineId: wish.lineId, billId: wish.billId, toPayFen: 0, toReturnFen: 0 }
  if (entry?.way !== 'IN') return { told: { ...none, outcome: 'NO_SUCH_LINE', amountFen: 0 } }
  const { amountFen } = entry
  if (found === undefined) return { told: { ...none, outcome: 'NO_SUCH_BILL', amountFen } }
  const { toPayFen, toReturnFen } = sumsNow(found.bill)
  if (entry.on < dateAt(found.bill.issuedAt))
    return { told: { ...none, outcome: 'BEFORE_BILL', amountFen, toPayFen, toReturnFen } }
  return { wish, entry, found }
}

interface Recording {
  readonly recordedBy: string
  readonly digest: string
  readonly now: number
}

function claimOf({ entry, found: { bill } }: PayableLine, { recordedBy, digest, now }: Recording): RecordedLine {
  const { lineId, amountFen, on, row } = entry
  const { _id: billId, pupilId, schoolId } = bill
  const paymentNo = paymentNoOf(lineId, 1)
  const money = { amountFen: fen(amountFen), on, digest, row }
  return { _id: lineId, schoolId, billId, pupilId, paymentNo, ...money, recordedBy, at: now, turn: 1 }
}
