// Golden table of waivers and courses added after a bill was issued. In fen; events in order.
import { dailyLessons, exampleCare, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import type { ChargedEnrollment } from '../fees/unit-price'
import { inventedPack } from '../policy/fee-invented.cases'
import { frozenPack } from '../policy/frozen-pack'
import type { FeeCap, PolicyPack } from '../policy/policy-pack'
import type { Adjustment } from './adjustments'
import { approved, canceled, care, careOf, chess, quits } from './example-bill-events'
import type { BillEvent } from './issued-bill'

export interface AdjustmentCase {
  readonly id: string
  readonly name: string
  readonly pack?: PolicyPack
  readonly enrollments: readonly ChargedEnrollment[]
  readonly events: readonly BillEvent[]
  readonly expected: {
    readonly issuedFen: number
    readonly keptFen: number
    /** [event, line, refund or charge, amount] */
    readonly entries: readonly (readonly [string, string, Adjustment['kind'], number])[]
    readonly awaitingConsent?: readonly string[]
  }
}

const careCap = (period: FeeCap['period'], limit: number): FeeCap => ({
  kind: 'CARE',
  period,
  limit: { value: fen(limit), source: frozenPack.bothRule.source },
})

export const adjustmentCases: readonly AdjustmentCase[] = [
  {
    id: 'W1',
    name: '学期中批准减半，追溯到学期初，退差额',
    enrollments: [chess],
    events: [approved(5_000, '2026-10-01')],
    // 216.00 ÷ 2 = 108.00
    expected: { issuedFen: 21_600, keptFen: 10_800, entries: [['waiver', 'chess', 'REFUND', 10_800]] },
  },
  {
    id: 'W2',
    name: '先停课退费，再全免：余下的全退',
    enrollments: [chess],
    events: [canceled(['2026-09-02', '2026-09-03', '2026-09-04']), approved(10_000, '2026-10-01')],
    // 18.00, then 216.00 − 18.00 = 198.00
    expected: {
      issuedFen: 21_600,
      keptFen: 0,
      entries: [
        ['canceled', 'chess', 'REFUND', 1_800],
        ['waiver', 'chess', 'REFUND', 19_800],
      ],
    },
  },
  {
    id: 'W3',
    name: '第二个减免较小：不叠加',
    enrollments: [chess],
    events: [
      approved(5_000, '2026-09-10', 'half'),
      approved(4_000, '2026-09-20', 'less'),
      approved(5_000, '2026-09-21', 'same'),
    ],
    expected: { issuedFen: 21_600, keptFen: 10_800, entries: [['half', 'chess', 'REFUND', 10_800]] },
  },
  {
    id: 'W4',
    name: '虚构标准：减免自批准之日起，当天的课算在内',
    pack: inventedPack,
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(10), pricePerLesson: fen(500) })],
    events: [approved(5_000, '2026-09-07')],
    // 50.00; half = 25.00, lessons 09-07 … 09-10 are 4 of 10: 10.00
    expected: { issuedFen: 5_000, keptFen: 4_000, entries: [['waiver', 'chess', 'REFUND', 1_000]] },
  },
  {
    id: 'W5',
    name: '虚构标准：先减半，后全免，各自起算',
    pack: inventedPack,
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(10), pricePerLesson: fen(500) })],
    events: [approved(5_000, '2026-09-07', 'half'), approved(10_000, '2026-09-09', 'full')],
    // 10.00; then (25.00 − 0) × 2 ÷ 10 = 5.00
    expected: {
      issuedFen: 5_000,
      keptFen: 3_500,
      entries: [
        ['half', 'chess', 'REFUND', 1_000],
        ['full', 'chess', 'REFUND', 500],
      ],
    },
  },
  {
    id: 'G1',
    name: '中途参加：托管只收到封顶为止',
    enrollments: [exampleCare(170)],
    events: [care(20, '2027-03-01', 'parent')],
    // 340.00; 20 × 2.00 = 40.00, room 350.00 − 340.00 = 10.00
    expected: { issuedFen: 34_000, keptFen: 35_000, entries: [['care', 'care-again', 'CHARGE', 1_000]] },
  },
  {
    id: 'G2',
    name: '已到封顶，再参加不再收',
    enrollments: [exampleCare(175)],
    events: [care(20, '2027-03-01', 'parent')],
    expected: { issuedFen: 35_000, keptFen: 35_000, entries: [] },
  },
  {
    id: 'G3',
    name: '减半的家庭中途参加，新的一行同样减半，向下取整',
    enrollments: [chess],
    events: [approved(5_000, '2026-09-01'), careOf(199, { lessons: 1, from: '2027-03-01', consentBy: 'parent' })],
    // 108.00 + 1.99 ÷ 2 = 0.995 → 0.99
    expected: {
      issuedFen: 21_600,
      keptFen: 10_899,
      entries: [
        ['waiver', 'chess', 'REFUND', 10_800],
        ['care', 'care-again', 'CHARGE', 99],
      ],
    },
  },
  {
    id: 'G4',
    name: '转课：围棋上12课时后转舞蹈20课时，共同封顶仍有余地',
    enrollments: [chess],
    events: [
      quits('2026-09-13'),
      {
        id: 'dance',
        type: 'LINE_ADDED',
        line: { lineId: 'dance', title: '舞蹈', kind: 'ENRICHMENT', plannedDates: dailyLessons(20, '2026-09-13') },
        amountFen: fen(11_000),
        consentBy: 'parent',
      },
    ],
    // back 144.00; dance 20 × 5.50 = 110.00
    expected: {
      issuedFen: 21_600,
      keptFen: 18_200,
      entries: [
        ['quit', 'chess', 'REFUND', 14_400],
        ['dance', 'dance', 'CHARGE', 11_000],
      ],
    },
  },
  {
    id: 'G6',
    name: '中途参加托管：课程已近共同封顶，托管只收到共同封顶为止',
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(90) })],
    events: [care(50, '2027-03-01', 'parent')],
    // 540.00; 50 × 2.00 = 100.00, room under both 600.00 − 540.00 = 60.00, under care 350.00
    expected: { issuedFen: 54_000, keptFen: 60_000, entries: [['care', 'care-again', 'CHARGE', 6_000]] },
  },
  {
    id: 'G7',
    name: '没有共同封顶的标准：课程收满了，不影响托管',
    pack: { ...frozenPack, caps: frozenPack.caps.filter(({ kind }) => kind !== 'ANY') },
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(101) })],
    events: [care(20, '2027-03-01', 'parent')],
    // 101 × 6.00, capped at 600.00; 20 × 2.00 = 40.00
    expected: { issuedFen: 60_000, keptFen: 64_000, entries: [['care', 'care-again', 'CHARGE', 4_000]] },
  },
  {
    id: 'G8',
    name: '九月的月封顶只管九月：三月参加的托管照收',
    pack: { ...frozenPack, caps: [careCap('MONTH', 4_000), careCap('TERM', 35_000)] },
    enrollments: [exampleCare(30)],
    events: [care(20, '2027-03-01', 'parent')],
    // 30 × 2.00, capped at 40.00 in September; 20 × 2.00 = 40.00 in March
    expected: { issuedFen: 4_000, keptFen: 8_000, entries: [['care', 'care-again', 'CHARGE', 4_000]] },
  },
  {
    id: 'G5',
    name: '同一项报两次，只收一次',
    enrollments: [chess],
    events: [care(10, '2027-03-01', 'parent'), care(10, '2027-03-01', 'parent')],
    // 10 × 2.00
    expected: { issuedFen: 21_600, keptFen: 23_600, entries: [['care', 'care-again', 'CHARGE', 2_000]] },
  },
]
