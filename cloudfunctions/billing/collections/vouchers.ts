// The collection vouchers: the numbers of receipts; each is given once and never again.
import type { Voucher } from '@domain/billing/documents/voucher'
import { defineCollection, index } from '../../runtime/collection'
import { readAll, readAllOf } from '../../runtime/read-all'
import { isDuplicateKey } from '../../runtime/retry'
import { vouchersFates } from './fates/vouchers-fates'

/** _id: `${billId}:${paymentNo}`. A number is claimed by being there: no counter can run ahead of it. */
export const vouchers = defineCollection<Voucher>({
  name: 'vouchers',
  fates: vouchersFates,
  indexes: [index('number', ['schoolId', 'year', 'seq'], true), index('pupil', ['pupilId'])],
})

export function readVouchers(ids: readonly string[]): Promise<readonly Voucher[]> {
  return readAllOf(vouchers, ids)
}

/** The numbers given so far. One round trip as long as there is no gap in them. */
export async function takenNumbers(schoolId: string, year: number): Promise<readonly number[]> {
  const [given] = await vouchers.aggregate<{ readonly count: number; readonly last: number }>([
    { $match: { schoolId, year } },
    { $group: { _id: null, count: { $sum: 1 }, last: { $max: '$seq' } } },
  ])
  if (given === undefined) return []
  if (given.count === given.last) return Array.from({ length: given.last }, (_, before) => before + 1)
  return (await readAll(vouchers, { schoolId, year })).map(({ seq }) => seq)
}

/** Those that were free; a number somebody was faster to take is left out, and asked for again by whoever calls. */
export async function insertVouchers(claimed: readonly Voucher[]): Promise<void> {
  try {
    await vouchers.insertMissing(claimed)
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
  }
}
