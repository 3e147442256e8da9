// Gives payments their voucher numbers: consecutive for each school and year, once a payment.
import { freeNumbers, type PaymentToNumber, type Voucher, voucherId, yearOf } from '@domain/billing/documents/voucher'
import { untilSettled } from '../../runtime/retry'
import { insertVouchers, readVouchers, takenNumbers } from '../collections/vouchers'

/** As many families may ask for their first receipt in one moment. */
const ATTEMPTS = 60

/** By voucher id. In the order given, for those without a number; a repetition finds them all, and gives none. */
export async function numberPayments(
  payments: readonly PaymentToNumber[],
  now: number,
): Promise<ReadonlyMap<string, Voucher>> {
  const ids = payments.map(voucherId)
  return untilSettled(async () => {
    const known = new Map((await readVouchers(ids)).map((voucher) => [voucher._id, voucher]))
    const missing = payments.filter((payment) => !known.has(voucherId(payment)))
    if (missing.length === 0) return known
    for (const year of new Set(missing.map(({ on }) => yearOf(on)))) {
      await claim(
        missing.filter(({ on }) => yearOf(on) === year),
        { year, now },
      )
    }
    return null
  }, ATTEMPTS)
}

async function claim(
  payments: readonly PaymentToNumber[],
  { year, now }: { readonly year: number; readonly now: number },
): Promise<void> {
  const schoolId = payments[0]?.schoolId ?? ''
  const free = freeNumbers(await takenNumbers(schoolId, year), payments.length)
  await insertVouchers(
    payments.map(({ pupilId, billId, paymentNo }, index) => ({
      _id: voucherId({ billId, paymentNo }),
      schoolId,
      pupilId,
      billId,
      paymentNo,
      year,
      seq: free[index] ?? 0,
      at: now,
    })),
  )
}
