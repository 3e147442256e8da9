// Records chosen refunds as handed over on a day, each alone: one that is refused stops no other.
import { promisedAmount, type ReturnOutcome, whyNotReturned } from '@domain/billing/open-money/returning'
import type { ActionInput, ActionOutput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { dateAt, type SchoolDate, schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { inParallel } from '../../runtime/in-parallel'
import { type BillWithFacts, findBillsWithFacts } from '../bills/find-bill-with-facts'
import { syncBill } from '../bills/sync-bill'

type Wish = ActionInput<'billing.recordReturns'>['returns'][number]
type Told = ActionOutput<'billing.recordReturns'>['results'][number]

interface Recording {
  readonly on: SchoolDate
  readonly now: number
  readonly recordedBy: string | null
}

export const recordReturns = handle('billing.recordReturns', {
  locate: ({ input: { schoolId } }) => ({ subject: { kind: 'school', schoolId }, found: null }),
  run: async ({ input: { schoolId, on, returns }, caller: { personId }, now, today }) => {
    const recording = { on: schoolDate(on), now, recordedBy: personId }
    const wishes = [...new Map(returns.map((wish) => [wish.refundNo, wish])).values()]
    const billIds = [...new Set(wishes.map(({ billId }) => billId))]
    const found = await findBillsWithFacts(schoolId, billIds)
    const [first] = found.map(({ bill }) => dateAt(bill.issuedAt)).sort()
    if (recording.on > today) return fail({ code: 'DATE_IMPOSSIBLE', from: first ?? today, until: today })
    const bills = new Map(found.map((one) => [one.bill._id, one]))
    const told = new Map<string, Told>()
    await inParallel(billIds, async (billId) => {
      const own = wishes.filter((wish) => wish.billId === billId)
      for (const one of await recordOfBill(bills.get(billId), own, recording)) told.set(one.refundNo, one)
    })
    return ok({ results: wishes.flatMap(({ refundNo }) => told.get(refundNo) ?? []) })
  },
})

/** All of one bill by one write, decided again on the bill as it is written. */
async function recordOfBill(
  found: BillWithFacts | undefined,
  wishes: readonly Wish[],
  { on, now, recordedBy }: Recording,
): Promise<readonly Told[]> {
  if (found === undefined) return wishes.map((wish) => ({ ...wish, outcome: 'NO_SUCH_BILL', amountFen: 0 }))
  let outcomes: readonly ReturnOutcome[] = []
  const bill = await syncBill(found, now, ({ money }) => {
    outcomes = wishes.map(({ refundNo }) => whyNotReturned(money, { refundNo, on }) ?? 'WRITTEN')
    const written = wishes.filter((_, index) => outcomes[index] === 'WRITTEN')
    return {
      entries: written.map(({ refundNo }) => ({ type: 'RETURNED', refundNo, on, at: now, recordedBy }) as const),
    }
  })
  const money = bill?.money ?? found.bill.money
  return wishes.map(({ billId, refundNo }, index) => ({
    billId,
    refundNo,
    outcome: outcomes[index] ?? 'NO_SUCH_RETURN',
    amountFen: promisedAmount(money, refundNo),
  }))
}
