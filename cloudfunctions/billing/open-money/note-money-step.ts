// Notes what was said or tried about a debt or a refund, and takes back what was noted wrongly.
import { accountOf } from '@domain/billing/bills/bill-account'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import { type MoneyStep, standingSteps, stepTakenBack, withStep } from '@domain/billing/ledger/money-steps'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { changeBill, readBill } from '../collections/bills'

async function locateOne(billId: string) {
  const bill = await readBill(billId)
  if (bill === null) return null
  const { schoolId, districtId } = bill
  return { subject: { kind: 'school' as const, schoolId, districtId }, found: bill }
}

export const noteMoneyStep = handle('billing.noteMoneyStep', {
  locate: ({ input }) => locateOne(input.billId),
  run: async ({ input, found, caller, now, today }) => {
    const { kind, key } = input
    const { toPayFen, toReturnFen } = accountOf(found)
    if (toPayFen + toReturnFen === 0) return fail({ code: 'NOTHING_OPEN' })
    const until = input.until === null ? null : schoolDate(input.until)
    const step = { key, kind, until, takesBack: null, on: today, at: now, by: caller.personId ?? '' }
    const first = withStep(found.steps ?? [], step)
    if (!first.ok) return first
    return ok({ steps: countOf(await changeSteps(found, (steps) => addedTo(steps, step))) })
  },
})

export const takeBackMoneyStep = handle('billing.takeBackMoneyStep', {
  locate: ({ input }) => locateOne(input.billId),
  run: async ({ input, found, caller, now, today }) => {
    const back = { key: input.key, on: today, at: now, by: caller.personId ?? '' }
    const takenBack = (steps: readonly MoneyStep[]) => stepTakenBack(steps, input.stepKey, back)
    if (takenBack(found.steps ?? []) === null) return fail({ code: 'NO_SUCH_ENTRY' })
    return ok({ steps: countOf(await changeSteps(found, (steps) => takenBack(steps) ?? steps)) })
  },
})

function addedTo(steps: readonly MoneyStep[], step: MoneyStep): readonly MoneyStep[] {
  const added = withStep(steps, step)
  return added.ok ? added.value : steps
}

function changeSteps(bill: StoredBill, change: (steps: readonly MoneyStep[]) => readonly MoneyStep[]) {
  return changeBill(
    bill._id,
    ({ steps = [] }) => {
      const after = change(steps)
      return after === steps ? null : { steps: after }
    },
    bill,
  )
}

function countOf(bill: StoredBill | null): number {
  return standingSteps(bill?.steps ?? []).length
}
