// Example payments, refunds and material for tests of receipts, exports and reconciliation.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import type { MoneyEntry, PaymentChannel } from '../ledger/money-ledger'
import { frozenPack } from '../policy/frozen-pack'
import type { ConsumableLine } from './consumables'

/** 2 × 43.00 = 86.00 */
export const exampleClay: ConsumableLine = {
  courseId: 'pottery',
  name: '陶泥',
  spec: '5千克',
  unitPrice: fen(4_300),
  quantity: 2,
  amountFen: fen(8_600),
  payableFen: fen(8_600),
  source: frozenPack.consumableModes.source,
}

interface PaidBy {
  readonly channel?: PaymentChannel
  readonly on?: string
}

export function paid(paymentNo: string, amount: number, { channel = 'WECHAT', on = '2026-09-12' }: PaidBy = {}) {
  const isRecorded = channel !== 'WECHAT'
  return {
    type: 'PAID',
    paymentNo,
    channel,
    amountFen: fen(amount),
    on: schoolDate(on),
    at: 0,
    recordedBy: isRecorded ? 'schoolFinance' : null,
    evidence: isRecorded ? 'cloud://evidence' : null,
  } satisfies MoneyEntry as MoneyEntry
}

export function promised(refundNo: string, paymentNo: string, amount: number): MoneyEntry {
  return { type: 'RETURN_PROMISED', refundNo, paymentNo, amountFen: fen(amount), at: 0 }
}

export function settled(type: 'RETURNED' | 'RETURN_FAILED', refundNo: string, on = '2026-10-20'): MoneyEntry {
  return { type, refundNo, on: schoolDate(on), at: 0, recordedBy: null }
}
