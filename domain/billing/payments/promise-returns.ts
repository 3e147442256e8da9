// Promises to refund what a family overpaid, along the payments it came by, each with its number.

import { accountOf, type BillAccount } from '../bills/bill-account'
import type { Bill } from '../bills/bill-record'
import { type MoneyEntry, planReturns, type ReturnPromised, withEntry } from '../ledger/money-ledger'
import { afterFailures } from '../ledger/return-progress'

/**
 * The money entries with a promise for everything owed back; the same list when nothing is, or when WeChat has closed one
 * less than an hour ago. Repeating adds nothing.
 */
export function withPromises(bill: Bill, now: number): readonly MoneyEntry[] {
  if (afterFailures(bill.money) > now) return bill.money
  return promisesOf(bill.money, accountOf(bill), now).reduce<readonly MoneyEntry[]>(withEntry, bill.money)
}

function promisesOf(
  money: readonly MoneyEntry[],
  { standing, keptFen }: BillAccount,
  now: number,
): readonly ReturnPromised[] {
  return planReturns(standing, keptFen).map(({ paymentNo, amountFen }) => {
    const before = money.filter((entry) => entry.type === 'RETURN_PROMISED' && entry.paymentNo === paymentNo).length
    return { type: 'RETURN_PROMISED', refundNo: `${paymentNo}R${before + 1}`, paymentNo, amountFen, at: now }
  })
}
