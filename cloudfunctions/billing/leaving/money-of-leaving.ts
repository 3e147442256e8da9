// Reckons what leaving courses changes in fen: on the bill, or before it in the expected fees.
import { accountOf } from '@domain/billing/bills/bill-account'
import { stateWith } from '@domain/billing/bills/bill-state'
import { consumableKept } from '@domain/billing/bills/consumable-returns'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import { amountsOfBill, amountsOfStatement, changedAmounts } from '@domain/billing/leaving/compare-amounts'
import { packUnder } from '@domain/billing/policy/pack-list'
import type { Enrollment } from '@domain/enrollment/seats/enrollment'
import type { ActionOutput } from '@domain/registry'
import type { SchoolDate } from '@domain/values/school-date'
import { withPendingEvents } from '../bills/bill-with-pending-events'
import { awaitedCharges } from '../bills/charge-awaiting-agreement'
import { type Billed, factsOf } from '../bills/child-bill'
import { childStatement } from '../fees/child-statement'

type Money = NonNullable<ActionOutput<'billing.previewLeaving'>['money']>

export interface Left {
  /** The child's enrollments once it has left. */
  readonly after: readonly Enrollment[]
  /** Those that it leaves. */
  readonly left: readonly Enrollment[]
  readonly today: SchoolDate
}

export function moneyOfLeaving(billed: Billed, leaving: Left): Money {
  const { bill } = billed
  return bill === null ? beforeIssue(billed, leaving) : afterIssue({ ...billed, bill }, leaving)
}

function beforeIssue(billed: Billed, { after }: Left): Money {
  const [now, then] = [childStatement(billed), childStatement({ ...billed, enrollments: after })]
  return {
    billed: false,
    lines: [...changedAmounts(amountsOfStatement(now), amountsOfStatement(then))],
    beforeFen: now.totalFen,
    afterFen: then.totalFen,
    refundFen: 0,
    channels: [],
    awaited: [],
    materialsFen: 0,
  }
}

function afterIssue(billed: Billed & { readonly bill: StoredBill }, { after, left, today }: Left): Money {
  const { bill } = billed
  const [factsNow, factsThen] = [factsOf(billed, today), factsOf({ ...billed, enrollments: after }, today)]
  const [now, then] = [withPendingEvents(bill, factsNow), withPendingEvents(bill, factsThen)]
  const [accountNow, accountThen] = [accountOf(now), accountOf(then)]
  const asked = new Set(awaitedCharges(bill, factsNow).map(({ line }) => line.id))
  const awaited = awaitedCharges(bill, factsThen).filter(({ line }) => !asked.has(line.id))
  const refundFen = accountThen.toReturnFen - accountNow.toReturnFen
  return {
    billed: true,
    lines: [...changedAmounts(amountsOfBill(now), amountsOfBill(then))],
    beforeFen: accountNow.keptFen,
    afterFen: accountThen.keptFen,
    refundFen,
    channels: refundFen > 0 ? channelsOf(bill) : [],
    awaited: awaited.map(({ line: { line }, amountFen }) => ({
      title: line.title,
      lessons: line.plannedDates.length,
      amountFen,
    })),
    materialsFen: materialsOf(now, left),
  }
}

function channelsOf({ money }: StoredBill): Money['channels'] {
  return [...new Set(money.flatMap((entry) => (entry.type === 'PAID' ? [entry.channel] : [])))]
}

/** Bought by the school for the courses left, less what came back unused. */
function materialsOf(bill: StoredBill, left: readonly Enrollment[]): number {
  const { lines, waiver, serviceDays, consumables, events } = bill
  const state = stateWith({ pack: packUnder(bill), lines, waiver, serviceDays, consumables }, events)
  return state.consumables
    .filter(({ courseId }) => left.some((one) => one.courseId === courseId))
    .reduce((sum, line) => sum + consumableKept(line), 0)
}
