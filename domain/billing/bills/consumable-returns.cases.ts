// Golden table of unused material given back. In fen; returns in the order they came.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { canceled, quits } from './example-bill-events'
import type { exampleClay } from './example-money'
import type { BillEvent } from './issued-bill'

export interface ConsumableReturnCase {
  readonly id: string
  readonly name: string
  readonly clay?: Partial<typeof exampleClay>
  readonly events: readonly BillEvent[]
  readonly paidFen?: number
  readonly expected: {
    /** Of the material alone. */
    readonly consumablesFen: number
    readonly keptFen: number
    /** [event, line, amount given back] */
    readonly entries: readonly (readonly [string, string, number])[]
    readonly toPayFen: number
    /** Promised along the payment. */
    readonly promisedFen: number
  }
}

export const back = (pieces: number, id = `back-${pieces}`): BillEvent => ({
  id,
  type: 'CONSUMABLE_RETURNED',
  courseId: 'pottery',
  name: '陶泥',
  pieces,
  on: schoolDate('2026-10-20'),
  recordedBy: 'finance',
})
export const notBack = (pieces: number, returnId = `back-${pieces}`): BillEvent => ({
  id: `-${returnId}`,
  type: 'CONSUMABLE_RETURN_REVERSED',
  returnId,
  courseId: 'pottery',
  name: '陶泥',
  pieces,
  on: schoolDate('2026-10-21'),
  recordedBy: 'finance',
  confirmedBy: null,
  reason: 'WRONG_PIECES',
})
const CLAY = 'pottery/陶泥'
const three = { quantity: 3, amountFen: fen(1_000), payableFen: fen(1_000) }

/** Chess 36 × 6.00 = 216.00, and clay 2 × 43.00 = 86.00 unless it says otherwise. */
export const consumableReturnCases: readonly ConsumableReturnCase[] = [
  {
    id: 'M0',
    name: '都用了',
    events: [],
    paidFen: 30_200,
    expected: { consumablesFen: 8_600, keptFen: 30_200, entries: [], toPayFen: 0, promisedFen: 0 },
  },
  {
    id: 'M1',
    name: '缴清以后退回一份：按来路退 43.00',
    events: [back(1)],
    paidFen: 30_200,
    expected: {
      consumablesFen: 4_300,
      keptFen: 25_900,
      toPayFen: 0,
      promisedFen: 4_300,
      entries: [['back-1', CLAY, 4_300]],
    },
  },
  {
    id: 'M2',
    name: '还没缴：少缴 43.00，没有要退的',
    events: [back(1)],
    expected: {
      consumablesFen: 4_300,
      keptFen: 25_900,
      toPayFen: 25_900,
      promisedFen: 0,
      entries: [['back-1', CLAY, 4_300]],
    },
  },
  {
    id: 'M3',
    name: '同一笔说两次，只算一次',
    events: [back(1), back(1)],
    paidFen: 30_200,
    expected: {
      consumablesFen: 4_300,
      keptFen: 25_900,
      toPayFen: 0,
      promisedFen: 4_300,
      entries: [['back-1', CLAY, 4_300]],
    },
  },
  {
    id: 'M4',
    name: '两份里退三份：收了多少，最多退多少',
    events: [back(3)],
    paidFen: 30_200,
    expected: {
      consumablesFen: 0,
      keptFen: 21_600,
      toPayFen: 0,
      promisedFen: 8_600,
      entries: [['back-3', CLAY, 8_600]],
    },
  },
  {
    id: 'M5',
    name: '10.00 三份，一份一份退：累计 3.33、6.67、10.00，一分不差',
    clay: three,
    events: [back(1, 'a'), back(1, 'b'), back(1, 'c')],
    paidFen: 22_600,
    // 3.333… → 3.33; 6.666… → 6.67, less 3.33 = 3.34; 10.00, less 6.67 = 3.33
    expected: {
      consumablesFen: 0,
      keptFen: 21_600,
      toPayFen: 0,
      promisedFen: 1_000,
      entries: [
        ['a', CLAY, 333],
        ['b', CLAY, 334],
        ['c', CLAY, 333],
      ],
    },
  },
  {
    id: 'M6',
    name: '退完了再退：没有可退的',
    events: [back(2), back(1)],
    paidFen: 30_200,
    expected: {
      consumablesFen: 0,
      keptFen: 21_600,
      toPayFen: 0,
      promisedFen: 8_600,
      entries: [['back-2', CLAY, 8_600]],
    },
  },
  {
    id: 'M7',
    name: '减免含耗材，减了一半：只退收了的那一半',
    clay: { payableFen: fen(4_300) },
    events: [back(1)],
    paidFen: 25_900,
    expected: {
      consumablesFen: 2_150,
      keptFen: 23_750,
      toPayFen: 0,
      promisedFen: 2_150,
      entries: [['back-1', CLAY, 2_150]],
    },
  },
  {
    id: 'M8',
    name: '停一次课、退一份材料、再退课：按发生的先后，互不影响',
    events: [canceled(['2026-09-02']), back(1), quits('2026-09-13')],
    paidFen: 30_200,
    // 6.00; 43.00; of 216.00 the 11 lessons held = 66.00 kept: 144.00 more
    expected: {
      consumablesFen: 4_300,
      keptFen: 10_900,
      toPayFen: 0,
      promisedFen: 19_300,
      entries: [
        ['canceled', 'chess', 600],
        ['back-1', CLAY, 4_300],
        ['quit', 'chess', 14_400],
      ],
    },
  },
  {
    id: 'M9',
    name: '退回记错了，冲正：照收，冲正说两次只算一次',
    events: [back(1), notBack(1), notBack(1)],
    paidFen: 30_200,
    expected: {
      consumablesFen: 8_600,
      keptFen: 30_200,
      toPayFen: 0,
      promisedFen: 0,
      entries: [
        ['back-1', CLAY, 4_300],
        ['-back-1', CLAY, 4_300],
      ],
    },
  },
  {
    id: 'M10',
    name: '10.00 三份，退两份、冲正后一份：余下的按三分之一算，一分不差',
    clay: three,
    events: [back(1, 'a'), back(1, 'b'), notBack(1, 'b')],
    paidFen: 22_600,
    expected: {
      consumablesFen: 667,
      keptFen: 22_267,
      toPayFen: 0,
      promisedFen: 333,
      entries: [
        ['a', CLAY, 333],
        ['b', CLAY, 334],
        ['-b', CLAY, 334],
      ],
    },
  },
]
