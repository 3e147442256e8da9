// Lists the days with money through the gateway, which must be reconciled before closing a term.
import type { SchoolDate } from '../../values/school-date'
import type { MoneyEntry } from '../bills/money-ledger'

export function gatewayDays(money: readonly MoneyEntry[]): ReadonlySet<SchoolDate> {
  const paid = money.filter((entry) => entry.type === 'PAID' && entry.channel === 'WECHAT')
  const numbers = new Set(paid.map((entry) => ('paymentNo' in entry ? entry.paymentNo : '')))
  const returns = new Set(
    money.flatMap((entry) =>
      entry.type === 'RETURN_PROMISED' && numbers.has(entry.paymentNo) ? [entry.refundNo] : [],
    ),
  )
  const moved = money.flatMap((entry) => {
    if (entry.type === 'PAID') return entry.channel === 'WECHAT' ? [entry.on] : []
    return entry.type === 'RETURNED' && returns.has(entry.refundNo) ? [entry.on] : []
  })
  return new Set(moved)
}
