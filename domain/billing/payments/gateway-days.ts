// Lists the days with money through the gateway, which must be reconciled before closing a term.
import type { SchoolDate } from '../../values/school-date'
import type { MoneyEntry } from '../ledger/money-ledger'
import { wechatReturns } from '../ledger/return-progress'
import { refundDayOf } from './reconcile-day'

export function gatewayDays(money: readonly MoneyEntry[]): ReadonlySet<SchoolDate> {
  const paid = money.flatMap((entry) => (entry.type === 'PAID' && entry.channel === 'WECHAT' ? [entry.on] : []))
  const back = wechatReturns(money).flatMap((one) => refundDayOf(one) ?? [])
  return new Set([...paid, ...back])
}
