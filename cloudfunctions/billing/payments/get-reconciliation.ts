// Shows finance how WeChat Pay's daily bills and our ledgers compare, and where they differ.
import { stuckReturns } from '@domain/billing/ledger/stuck-returns'
import { ok } from '@domain/values/result'
import { addDays, dateAt, schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { readDays, type StuckBill, type TroubledPayment } from './find-payment-days'

const DAYS_A_PAGE = 31

export const getReconciliation = handle('billing.getReconciliation', {
  locate: async ({ input, today, now }) => {
    const before = input.before === null ? addDays(today, 1) : schoolDate(input.before)
    const found = await readDays(input.schoolId, before, now)
    return found && { subject: { kind: 'school', schoolId: found._id, districtId: found.districtId }, found }
  },
  run: async ({ found, now }) => {
    const { name, merchant } = found
    const latest = [...found.days].sort((one, other) => (one.date < other.date ? 1 : -1))
    const shown = latest.slice(0, DAYS_A_PAGE)
    return ok({
      now,
      schoolName: name,
      holder: merchant?.holder ?? null,
      days: shown.map(({ _id, schoolId, ...day }) => ({
        ...day,
        onlyOurs: [...day.onlyOurs],
        onlyTheirs: [...day.onlyTheirs],
        differing: [...day.differing],
      })),
      stuck: found.stuck.flatMap((bill) => stuckOf(bill, now)),
      troubled: found.troubled.flatMap(troubledOf),
      olderBefore: latest.length > DAYS_A_PAGE ? (shown.at(-1)?.date ?? null) : null,
    })
  },
})

function stuckOf({ _id: billId, money, pupils }: StuckBill, now: number) {
  return stuckReturns(money, dateAt(now), now).map(({ progress, step, on }) => ({
    billId,
    pupilName: pupils[0]?.name ?? '',
    refundNo: progress.promise.refundNo,
    amountFen: progress.promise.amountFen,
    on,
    step,
    refusal: step === 'REFUSED' ? (progress.refusals.at(-1)?.refusal ?? null) : null,
    mayGoAnotherWay: progress.mayGoAnotherWay,
  }))
}

function troubledOf({ _id: paymentNo, billId, amountFen, trouble, pupils }: TroubledPayment) {
  if (trouble === null) return []
  const { asked, on, times, code, words } = trouble
  return [
    { paymentNo, billId, pupilName: pupils[0]?.name ?? '', amountFen, asked, on, times, refusal: { code, words } },
  ]
}
