// Enters what WeChat says of a refund into the bill's ledger, once, in any order.
import { type MoneyEntry, withEntry } from '@domain/billing/ledger/money-ledger'
import { returnProgress } from '@domain/billing/ledger/return-progress'
import { dateAt } from '@domain/values/school-date'
import { changeBill } from '../collections/bills'
import type { GatewayRefund } from '../gateway/gateway-messages'

export async function applyRefund(billId: string, refund: GatewayRefund, now: number): Promise<void> {
  await changeBill(billId, ({ money }) => {
    const told = entriesOf(money, refund, now).reduce<readonly MoneyEntry[]>(withEntry, money)
    return told === money ? null : { money: told }
  })
}

/** A different amount than promised is not our refund: the daily comparison will show it. */
export function entriesOf(money: readonly MoneyEntry[], refund: GatewayRefund, now: number): readonly MoneyEntry[] {
  const { refundNo, amountFen, acceptedAt, status } = refund
  const promise = money.find((entry) => entry.type === 'RETURN_PROMISED' && entry.refundNo === refundNo)
  if (promise?.type !== 'RETURN_PROMISED' || promise.amountFen !== amountFen) return []
  const accepted: readonly MoneyEntry[] =
    acceptedAt === null ? [] : [{ type: 'RETURN_ACCEPTED', refundNo, on: dateAt(acceptedAt), at: acceptedAt }]
  if (status === 'PROCESSING') return accepted
  const isReturned = returnProgress(money, promise).outcome?.instead !== undefined
  return [...accepted, isReturned ? twiceOf(refund, now) : outcomeOf(refund, now)].flatMap((entry) => entry ?? [])
}

function outcomeOf({ refundNo, status, doneAt }: GatewayRefund, now: number): MoneyEntry {
  const at = doneAt ?? now
  if (status === 'ABNORMAL') return { type: 'RETURN_STUCK', refundNo, on: dateAt(at), at }
  const type = status === 'SUCCESS' ? 'RETURNED' : 'RETURN_FAILED'
  return { type, refundNo, on: dateAt(at), at, recordedBy: null }
}

/** The school has returned it another way; now WeChat has delivered it as well. */
function twiceOf({ refundNo, status, doneAt }: GatewayRefund, now: number): MoneyEntry | null {
  const at = doneAt ?? now
  return status === 'SUCCESS' ? { type: 'RETURNED_TWICE', refundNo, on: dateAt(at), at } : null
}
