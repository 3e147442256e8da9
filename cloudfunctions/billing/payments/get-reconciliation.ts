// Shows finance how WeChat Pay's daily bills and our ledgers compare, and where they differ.
import { ok } from '@domain/values/result'
import { addDays, schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { returnsOf } from '../bills/bill-view'
import { readDays, type StuckBill } from './find-payment-days'

const DAYS_A_PAGE = 31

export const getReconciliation = handle('billing.getReconciliation', {
  locate: async ({ input, today }) => {
    const before = input.before === null ? addDays(today, 1) : schoolDate(input.before)
    const found = await readDays(input.schoolId, before)
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
      stuck: found.stuck.flatMap(stuckOf),
      olderBefore: latest.length > DAYS_A_PAGE ? (shown.at(-1)?.date ?? null) : null,
    })
  },
})

function stuckOf({ _id: billId, money, pupils }: StuckBill) {
  return returnsOf({ money }).flatMap(({ refundNo, state, amountFen, on }) =>
    state === 'STUCK' && on !== null ? [{ billId, pupilName: pupils[0]?.name ?? '', refundNo, amountFen, on }] : [],
  )
}
