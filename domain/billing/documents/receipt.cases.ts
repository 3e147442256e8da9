// Golden table of receipts. In fen; ledger entries in order.
import { exampleCare, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import type { Bill } from '../bills/bill-record'
import { exampleBill } from '../bills/example-bill'
import { approved, canceled, quits, waiverOf } from '../bills/example-bill-events'
import { exampleClay, paid, promised, settled } from '../bills/example-money'
import type { Receipt } from './receipt'

export interface ReceiptCase {
  readonly name: string
  readonly bill: Bill
  readonly paymentNo: string
  readonly expected: {
    readonly amountFen: number
    readonly askedFen: number
    readonly lines: readonly (readonly [title: string, fen: number])[]
    readonly consumables?: readonly (readonly [title: string, fen: number])[]
    readonly returns?: readonly (readonly [fen: number, on: string | null])[]
  } | null
}

export const linesOf = (lines: Receipt['lines']) => lines.map(({ title, amountFen }) => [title, amountFen])

const chess = ['围棋', 21_600] as const

export const receiptCases: readonly ReceiptCase[] = [
  {
    name: '一次付清',
    bill: { ...exampleBill(), money: [paid('p1', 21_600)] },
    paymentNo: 'p1',
    expected: { amountFen: 21_600, askedFen: 21_600, lines: [chess] },
  },
  {
    name: '没有这一笔：没有收据',
    bill: { ...exampleBill(), money: [paid('p1', 21_600)] },
    paymentNo: 'p2',
    expected: null,
  },
  {
    name: '还没有付过：没有收据',
    bill: exampleBill(),
    paymentNo: 'p1',
    expected: null,
  },
  {
    name: '分两次付：各有各的收据，账单一样',
    bill: { ...exampleBill(), money: [paid('p1', 10_000), paid('p2', 11_600)] },
    paymentNo: 'p2',
    expected: { amountFen: 11_600, askedFen: 21_600, lines: [chess] },
  },
  {
    name: '托管不另收费的一行是 0，不写',
    bill: { ...exampleBill([exampleEnrollment(), exampleCare(36)]), money: [paid('p1', 21_600)] },
    paymentNo: 'p1',
    expected: { amountFen: 21_600, askedFen: 21_600, lines: [chess] },
  },
  {
    name: '减半：只有金额，216.00 ÷ 2 = 108.00',
    bill: { ...exampleBill([exampleEnrollment()], { waiver: waiverOf(5_000) }), money: [paid('p1', 10_800)] },
    paymentNo: 'p1',
    expected: { amountFen: 10_800, askedFen: 10_800, lines: [['围棋', 10_800]] },
  },
  {
    name: '耗材另列：216.00 + 86.00 = 302.00',
    bill: { ...exampleBill(), consumables: [exampleClay], money: [paid('p1', 30_200)] },
    paymentNo: 'p1',
    expected: { amountFen: 30_200, askedFen: 30_200, lines: [chess], consumables: [['陶泥 5千克 ×2', 8_600]] },
  },
  {
    name: '停 3 次课：留 198.00，退 18.00 已到',
    bill: {
      ...exampleBill(),
      events: [canceled(['2026-09-02', '2026-09-03', '2026-09-04'])],
      money: [paid('p1', 21_600), promised('r1', 'p1', 1_800), settled('RETURNED', 'r1')],
    },
    paymentNo: 'p1',
    expected: { amountFen: 21_600, askedFen: 19_800, lines: [['围棋', 19_800]], returns: [[1_800, '2026-10-20']] },
  },
  {
    name: '同一件事说两遍只算一次',
    bill: {
      ...exampleBill(),
      events: [canceled(['2026-09-02']), canceled(['2026-09-02', '2026-09-03'])],
      money: [paid('p1', 21_600)],
    },
    paymentNo: 'p1',
    expected: { amountFen: 21_600, askedFen: 21_000, lines: [['围棋', 21_000]] },
  },
  {
    name: '退款还在路上；失败的不算；别的付款的不算',
    bill: {
      ...exampleBill(),
      events: [quits('2026-09-13')],
      money: [
        ...[paid('p1', 10_000), paid('p2', 11_600), promised('r1', 'p2', 4_400), settled('RETURN_FAILED', 'r1')],
        ...[promised('r2', 'p2', 4_400), promised('r3', 'p1', 10_000), settled('RETURNED', 'r3')],
      ],
    },
    paymentNo: 'p2',
    // 12 of 36 lessons taken: 216.00 × 12 ÷ 36 = 72.00
    expected: { amountFen: 11_600, askedFen: 7_200, lines: [['围棋', 7_200]], returns: [[4_400, null]] },
  },
  {
    name: '付清后全免：还有收据，没有哪一行要付',
    bill: {
      ...exampleBill(),
      events: [approved(10_000, '2026-10-01')],
      money: [paid('p1', 21_600), promised('r1', 'p1', 21_600), settled('RETURNED', 'r1')],
    },
    paymentNo: 'p1',
    expected: { amountFen: 21_600, askedFen: 0, lines: [], returns: [[21_600, '2026-10-20']] },
  },
]
