// Golden table of reconciliation: a bill that adds up, and each way it can be a fen off.
import { exampleCare, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { sumsOf } from '../bills/bill-account'
import { back } from '../bills/consumable-returns.cases'
import { exampleBill } from '../bills/example-bill'
import { approved, canceled, waiverOf } from '../bills/example-bill-events'
import { exampleClay, paid, promised, settled } from '../bills/example-money'
import type { Payment } from './payment-record'
import type { BillFault, BillToReconcile } from './reconcile-bill'

export interface ReconcileCase {
  readonly name: string
  readonly bill: BillToReconcile
  readonly payments: readonly Payment[]
  /** [kind, what, is, should be] */
  readonly faults: readonly (readonly [BillFault['kind'], string, number, number])[]
}

const GOOD = withSums({
  ...exampleBill([exampleEnrollment(), exampleCare(36)], { waiver: waiverOf(5_000) }),
  consumables: [exampleClay],
  events: [canceled(['2026-09-02']), approved(7_500, '2026-10-01')],
  money: [
    ...[paid('p1', 10_000), paid('p2', 9_400, { channel: 'CASH' }), promised('r1', 'p2', 300)],
    ...[settled('RETURN_FAILED', 'r1'), promised('r2', 'p2', 300), settled('RETURNED', 'r2')],
  ],
})

export function withSums(bill: Omit<BillToReconcile, 'sums'>): BillToReconcile {
  return { ...bill, sums: sumsOf(bill) }
}

function payment(_id: string, amount: number, about: Partial<Payment> = {}): Payment {
  const { pupilId, schoolId, districtId } = GOOD
  const way = {
    subMchId: 'm',
    payerId: 'mother',
    way: 'wechat',
    startedAt: 0,
    startedOn: GOOD.dueOn,
    expiresAt: 1,
  } as const
  const cameIn = { state: 'PAID', prepay: 'x', paidFen: fen(amount), paidAt: 1, askAt: null, trouble: null } as const
  const asked = { _id, billId: GOOD._id, amountFen: fen(amount) }
  return { ...asked, pupilId, schoolId, districtId, ...way, ...cameIn, ...about }
}

const PAYMENTS = [payment('p1', 10_000), payment('left', 500, { state: 'CLOSED', paidFen: null, paidAt: null })]
const [firstLine] = GOOD.lines
const [firstStated] = GOOD.statement.lines
if (firstLine === undefined || firstStated === undefined) throw new Error('a bill without lines')

const RETURNED = withSums({ ...GOOD, events: [...GOOD.events, back(1)] })

const tampered = (name: string, bill: BillToReconcile, faults: ReconcileCase['faults']): ReconcileCase => ({
  name,
  bill,
  payments: PAYMENTS,
  faults,
})
const withMoney = (money: BillToReconcile['money']) => withSums({ ...GOOD, money })

export const reconcileCases: readonly ReconcileCase[] = [
  { name: '全都对得上', bill: GOOD, payments: PAYMENTS, faults: [] },
  { name: '新开的账单，没有减免，没有钱', bill: withSums(exampleBill()), payments: [], faults: [] },
  {
    name: '退回一份没用完的材料：账单、说明、余额都对得上',
    bill: RETURNED,
    payments: PAYMENTS,
    faults: [],
  },
  tampered('材料退了，余额还是原来的', { ...RETURNED, sums: { ...RETURNED.sums, consumablesFen: fen(8_600) } }, [
    ['SUMS', 'consumablesFen', 8_600, 4_300],
  ]),
  tampered(
    '一行的应缴多了一分：和账单说明、减免都不符',
    withSums({ ...GOOD, lines: [{ ...firstLine, payableFen: fen(10_801) }, ...GOOD.lines.slice(1)] }),
    [
      ['LINE', 'chess', 10_801, 10_800],
      ['WAIVER', 'chess', 10_801, 10_800],
    ],
  ),
  tampered(
    '一行封顶后的金额少了一分',
    withSums({ ...GOOD, lines: [{ ...firstLine, chargedFen: fen(21_599) }, ...GOOD.lines.slice(1)] }),
    [['LINE', 'chess charged', 21_599, 21_600]],
  ),
  tampered('少了一行', withSums({ ...GOOD, lines: [firstLine] }), [['LINE', 'lines', 1, 2]]),
  tampered(
    '减免前的金额多了两分：减半应多一分',
    withSums({ ...GOOD, lines: [{ ...firstLine, unwaivedFen: fen(21_602) }, ...GOOD.lines.slice(1)] }),
    [['WAIVER', 'chess', 10_800, 10_801]],
  ),
  tampered('说明的合计少了一分', withSums({ ...GOOD, statement: { ...GOOD.statement, totalFen: 10_799 } }), [
    ['STATEMENT', 'due', 10_799, 10_800],
    ['STATEMENT', 'total', 10_799, 10_800],
  ]),
  tampered('说明的封顶前多了一分', withSums({ ...GOOD, statement: { ...GOOD.statement, grossFen: 21_601 } }), [
    ['STATEMENT', 'gross', 21_601, 21_600],
    ['STATEMENT', 'capped', 21_601, 21_600],
    ['STATEMENT', 'total', 10_800, 10_801],
  ]),
  tampered('说明里财政补助算了两次', withSums({ ...GOOD, statement: { ...GOOD.statement, subsidizedFen: 1 } }), [
    ['STATEMENT', 'total', 10_800, 10_799],
  ]),
  tampered('存的合计：已收少一分', { ...GOOD, sums: { ...GOOD.sums, paidFen: fen(19_399) } }, [
    ['SUMS', 'paidFen', 19_399, 19_400],
  ]),
  tampered('存的合计：减免多一分', { ...GOOD, sums: { ...GOOD.sums, waivedFen: fen(GOOD.sums.waivedFen + 1) } }, [
    ['SUMS', 'waivedFen', GOOD.sums.waivedFen + 1, GOOD.sums.waivedFen],
  ]),
  tampered('同一笔钱记了两次', { ...GOOD, money: [...GOOD.money, paid('p1', 10_000)] }, [['LEDGER', 'p1', 10_000, 0]]),
  tampered('没有许诺就退了', { ...GOOD, money: [paid('p1', 10_000), settled('RETURNED', 'r9')] }, [
    ['LEDGER', 'r9', 0, 0],
  ]),
  tampered('许诺退一笔没收过的钱', { ...GOOD, money: [promised('r1', 'p1', 100), paid('p1', 10_000)] }, [
    ['LEDGER', 'r1', 100, 0],
  ]),
  tampered('失败了又说退到了', { ...GOOD, money: [...GOOD.money, settled('RETURNED', 'r1')] }, [
    ['LEDGER', 'r1', 0, 0],
  ]),
  tampered('刚好全退：可以', withMoney([paid('p1', 10_000), promised('r1', 'p1', 10_000)]), []),
  tampered('多退一分', withMoney([paid('p1', 10_000), promised('r1', 'p1', 10_001)]), [
    ['OVER_RETURNED', 'p1', 10_001, 10_000],
  ]),
  tampered('账上的微信付款多一分', withMoney([paid('p1', 10_001)]), [['PAYMENT', 'p1', 10_001, 10_000]]),
  tampered('账上有一笔微信没有的', withMoney([paid('p1', 10_000), paid('p9', 1)]), [['PAYMENT', 'p9', 1, 0]]),
  tampered('微信收了，账上没有', withMoney([paid('p1', 1, { channel: 'BANK' })]), [['PAYMENT', 'p1', 0, 10_000]]),
]
