// Golden table of a school's bill book. In fen; each case is a school with one or two bills.
import { exampleBill } from '../bills/example-bill'
import { quits } from '../bills/example-bill-events'
import { exampleClay, paid, promised, settled } from '../bills/example-money'
import type { BookedBill, BookSums, MoneyRow } from './bill-book'

export interface BookCase {
  readonly name: string
  readonly booked: readonly BookedBill[]
  readonly sums: { readonly [Key in keyof BookSums]: number }
  /** [movement, number, channel, fen] */
  readonly money: readonly (readonly [MoneyRow['movement'], string, MoneyRow['channel'], number])[]
}

const child = { studentNumber: 'N1', name: '林小满', homeroomName: '三(1)班' }
const NONE = {
  serviceFen: 0,
  consumablesFen: 0,
  keptFen: 0,
  paidFen: 0,
  returnedFen: 0,
  toPayFen: 0,
  toReturnFen: 0,
}
const booked = (about: Partial<BookedBill['bill']>): BookedBill => ({ bill: { ...exampleBill(), ...about }, child })

export const bookCases: readonly BookCase[] = [
  { name: '没有账单', booked: [], sums: NONE, money: [] },
  {
    name: '还没缴：全部待缴',
    booked: [booked({})],
    sums: { ...NONE, serviceFen: 21_600, keptFen: 21_600, toPayFen: 21_600 },
    money: [],
  },
  {
    name: '缴清，含耗材：216.00 + 86.00',
    booked: [booked({ consumables: [exampleClay], money: [paid('p1', 30_200)] })],
    sums: { ...NONE, serviceFen: 21_600, consumablesFen: 8_600, keptFen: 30_200, paidFen: 30_200 },
    money: [['IN', 'p1', 'WECHAT', 30_200]],
  },
  {
    name: '差一分没缴',
    booked: [booked({ money: [paid('p1', 21_599, { channel: 'BANK' })] })],
    sums: { ...NONE, serviceFen: 21_600, keptFen: 21_600, paidFen: 21_599, toPayFen: 1 },
    money: [['IN', 'p1', 'BANK', 21_599]],
  },
  {
    name: '退课后：一笔退到，一笔在路上，一笔失败；留 72.00',
    booked: [
      booked({
        events: [quits('2026-09-13')],
        money: [
          ...[paid('p1', 10_000), paid('p2', 11_600, { channel: 'CASH' })],
          ...[promised('r1', 'p2', 11_600), settled('RETURNED', 'r1'), promised('r2', 'p1', 2_800)],
          ...[settled('RETURN_FAILED', 'r2'), promised('r3', 'p1', 2_800)],
        ],
      }),
    ],
    sums: { ...NONE, serviceFen: 7_200, keptFen: 7_200, paidFen: 21_600, returnedFen: 11_600, toReturnFen: 2_800 },
    money: [
      ['IN', 'p1', 'WECHAT', 10_000],
      ['IN', 'p2', 'CASH', 11_600],
      ['OUT', 'r1', 'CASH', 11_600],
      ['ON_ITS_WAY', 'r3', 'WECHAT', 2_800],
    ],
  },
  {
    name: '退课后还没有许诺退款：也算待退',
    booked: [booked({ events: [quits('2026-09-13')], money: [paid('p1', 21_600)] })],
    sums: { ...NONE, serviceFen: 7_200, keptFen: 7_200, paidFen: 21_600, toReturnFen: 14_400 },
    money: [['IN', 'p1', 'WECHAT', 21_600]],
  },
  {
    name: '两家：一家欠，一家该退，不互相抵',
    booked: [booked({}), booked({ events: [quits('2026-09-13')], money: [paid('p1', 21_600)] })],
    sums: { ...NONE, serviceFen: 28_800, keptFen: 28_800, paidFen: 21_600, toPayFen: 21_600, toReturnFen: 14_400 },
    money: [['IN', 'p1', 'WECHAT', 21_600]],
  },
]
