// Golden table of a bill's ledger: entries in order, what the school holds, refunds per payment.
import { type Fen, fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import type { MoneyEntry, PaymentChannel } from './money-ledger'

const on = schoolDate('2026-09-10')

export const paid = (paymentNo: string, amount: number, channel: PaymentChannel = 'BANK'): MoneyEntry => ({
  type: 'PAID',
  paymentNo,
  channel,
  amountFen: fen(amount),
  on,
  at: 1,
  ...(channel === 'WECHAT' ? { recordedBy: null, evidence: null } : { recordedBy: 'finance', evidence: 'slip' }),
})
export const promised = (refundNo: string, paymentNo: string, amount: number): MoneyEntry => ({
  type: 'RETURN_PROMISED',
  refundNo,
  paymentNo,
  amountFen: fen(amount),
  at: 2,
})
export const settled = (refundNo: string, type: 'RETURNED' | 'RETURN_FAILED' = 'RETURNED'): MoneyEntry => ({
  type,
  refundNo,
  on,
  at: 3,
  recordedBy: null,
})

const mistaken = { reversalNo: '', on, at: 4, recordedBy: 'finance', confirmedBy: null, reason: 'WRONG_CHILD' } as const
export const unpaid = (paymentNo: string, amount: number): MoneyEntry => ({
  ...mistaken,
  type: 'PAYMENT_REVERSED',
  reversalNo: `-${paymentNo}`,
  paymentNo,
  amountFen: fen(amount),
})
export const unreturned = (refundNo: string, amount: number, reversalNo = `-${refundNo}`): MoneyEntry => ({
  ...mistaken,
  type: 'RETURN_REVERSED',
  reversalNo,
  refundNo,
  amountFen: fen(amount),
})
export const byHand = (refundNo: string): MoneyEntry => ({
  type: 'RETURNED',
  refundNo,
  on,
  at: 3,
  recordedBy: 'finance',
})

export const stuck = (refundNo: string): MoneyEntry => ({ type: 'RETURN_STUCK', refundNo, on, at: 3 })

export interface LedgerCase {
  readonly name: string
  readonly told: readonly MoneyEntry[]
  /** What the bill comes to: all above it goes back. */
  readonly keptFen: Fen
  readonly expected: {
    readonly paid: number
    readonly returning: number
    readonly returned: number
    readonly open: readonly string[]
    readonly stuck?: readonly string[]
    readonly plan: readonly (readonly [paymentNo: string, amount: number])[]
  }
}

const nothing = { paid: 0, returning: 0, returned: 0, open: [], plan: [] } as const

export const ledgerCases: readonly LedgerCase[] = [
  { name: 'M6 记错的缴费冲正了', told: [paid('a', 100), unpaid('a', 100)], keptFen: fen(100), expected: nothing },
  {
    name: 'M6 冲正了再说一次还是一次，同一单号也不再进账',
    told: [paid('a', 100), unpaid('a', 100), unpaid('a', 100), paid('a', 100)],
    keptFen: fen(100),
    expected: nothing,
  },
  {
    name: 'M6 冲正了一笔，另一笔还在',
    told: [paid('a', 100), paid('b', 50), unpaid('a', 100)],
    keptFen: fen(150),
    expected: { ...nothing, paid: 50 },
  },
  {
    name: 'M6 冲正的缴费上答应的退费作废',
    told: [paid('a', 100), promised('aR1', 'a', 30), unpaid('a', 100), byHand('aR1')],
    keptFen: fen(70),
    expected: nothing,
  },
  {
    name: 'M6 已经退过的缴费不能冲正',
    told: [paid('a', 100), promised('aR1', 'a', 30), byHand('aR1'), unpaid('a', 100)],
    keptFen: fen(70),
    expected: { ...nothing, paid: 100, returning: 30, returned: 30 },
  },
  {
    name: 'M6 微信的缴费不能冲正',
    told: [paid('a', 100, 'WECHAT'), unpaid('a', 100)],
    keptFen: fen(100),
    expected: { ...nothing, paid: 100 },
  },
  {
    name: 'M6 微信退的不能冲正',
    told: [paid('a', 100, 'WECHAT'), promised('aR1', 'a', 30), settled('aR1'), unreturned('aR1', 30)],
    keptFen: fen(70),
    expected: { ...nothing, paid: 100, returning: 30, returned: 30 },
  },
  {
    name: 'M6 记错的退费冲正，又要退了',
    told: [paid('a', 100), promised('aR1', 'a', 30), byHand('aR1'), unreturned('aR1', 30)],
    keptFen: fen(70),
    expected: { ...nothing, paid: 100, returning: 30, open: ['aR1'] },
  },
  {
    name: 'M6 冲正以后真退了，再冲正一次',
    told: [
      ...[paid('a', 100), promised('aR1', 'a', 30), byHand('aR1'), unreturned('aR1', 30), byHand('aR1')],
      ...[unreturned('aR1', 30), unreturned('aR1', 30, 'second')],
    ],
    keptFen: fen(70),
    expected: { ...nothing, paid: 100, returning: 30, open: ['aR1'] },
  },
  {
    name: 'M6 先冲正退费，再冲正缴费',
    told: [paid('a', 100), promised('aR1', 'a', 30), byHand('aR1'), unreturned('aR1', 30), unpaid('a', 100)],
    keptFen: fen(0),
    expected: nothing,
  },
  { name: '没有缴过', told: [], keptFen: fen(100), expected: nothing },
  { name: '缴的和要收的一样多', told: [paid('a', 100)], keptFen: fen(100), expected: { ...nothing, paid: 100 } },
  {
    name: '要收的少了一分',
    told: [paid('a', 100)],
    keptFen: fen(99),
    expected: { ...nothing, paid: 100, plan: [['a', 1]] },
  },
  {
    name: '缴得不够，不退',
    told: [paid('a', 100)],
    keptFen: fen(101),
    expected: { ...nothing, paid: 100 },
  },
  {
    name: '同一笔缴费说了两遍，只算一次',
    told: [paid('a', 100), paid('a', 100)],
    keptFen: fen(100),
    expected: { ...nothing, paid: 100 },
  },
  {
    name: '两笔缴费，先退后来的那笔，不够再退前一笔',
    told: [paid('a', 100), paid('b', 50, 'WECHAT')],
    keptFen: fen(80),
    // 150 − 80 = 70: all 50 of b, 20 of a
    expected: {
      ...nothing,
      paid: 150,
      plan: [
        ['b', 50],
        ['a', 20],
      ],
    },
  },
  {
    name: '答应退的不再退一遍',
    told: [paid('a', 100), promised('aR1', 'a', 30)],
    keptFen: fen(70),
    expected: { ...nothing, paid: 100, returning: 30, open: ['aR1'] },
  },
  {
    name: '答应退30，后来又要多退10',
    told: [paid('a', 100), promised('aR1', 'a', 30)],
    keptFen: fen(60),
    expected: { ...nothing, paid: 100, returning: 30, open: ['aR1'], plan: [['a', 10]] },
  },
  {
    name: '退到账',
    told: [paid('a', 100), promised('aR1', 'a', 30), settled('aR1'), settled('aR1')],
    keptFen: fen(70),
    expected: { ...nothing, paid: 100, returning: 30, returned: 30 },
  },
  {
    name: '没退成，再答应一次',
    told: [paid('a', 100), promised('aR1', 'a', 30), settled('aR1', 'RETURN_FAILED')],
    keptFen: fen(70),
    expected: { ...nothing, paid: 100, plan: [['a', 30]] },
  },
  {
    name: '银行卡停用，微信退不到：还是答应退的，不再答应一遍',
    told: [paid('a', 100, 'WECHAT'), promised('aR1', 'a', 30), stuck('aR1'), stuck('aR1')],
    keptFen: fen(70),
    expected: { ...nothing, paid: 100, returning: 30, open: ['aR1'], stuck: ['aR1'] },
  },
  {
    name: '微信退不到的，后来又要多退10：只多答应10',
    told: [paid('a', 100, 'WECHAT'), promised('aR1', 'a', 30), stuck('aR1')],
    keptFen: fen(60),
    expected: { ...nothing, paid: 100, returning: 30, open: ['aR1'], stuck: ['aR1'], plan: [['a', 10]] },
  },
  {
    name: '微信退不到的，学校转账退了；微信后来说退成了，不算第二遍',
    told: [paid('a', 100, 'WECHAT'), promised('aR1', 'a', 30), stuck('aR1'), settled('aR1'), settled('aR1')],
    keptFen: fen(70),
    expected: { ...nothing, paid: 100, returning: 30, returned: 30 },
  },
  {
    name: '退成了以后才说退不到，不算',
    told: [paid('a', 100, 'WECHAT'), promised('aR1', 'a', 30), settled('aR1'), stuck('aR1')],
    keptFen: fen(70),
    expected: { ...nothing, paid: 100, returning: 30, returned: 30 },
  },
  {
    name: '退成了就是退成了，后来说没退成不算',
    told: [paid('a', 100), promised('aR1', 'a', 30), settled('aR1'), settled('aR1', 'RETURN_FAILED')],
    keptFen: fen(70),
    expected: { ...nothing, paid: 100, returning: 30, returned: 30 },
  },
]
