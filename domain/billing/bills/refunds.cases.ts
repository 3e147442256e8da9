// Golden table of refunds after withdrawal or canceled lessons, on every refund basis. In fen.
import { dailyLessons, exampleCare, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import type { ChargedEnrollment } from '../fees/unit-price'
import { inventedPack } from '../policy/fee-invented.cases'
import { frozenPack } from '../policy/frozen-pack'
import { fuyang2021 } from '../policy/fuyang-2021'
import type { PolicyPack } from '../policy/policy-pack'
import type { AdjustmentCase } from './adjustments.cases'
import { approved, canceled, care, chess, quits } from './example-bill-events'

const monthlyPack = { ...inventedPack, refundBasis: { ...inventedPack.refundBasis, value: { unit: 'MONTH' } } } as const
const sevenFor10 = exampleEnrollment({ lessonDates: dailyLessons(7), pricePerLesson: fen(500) })
const wholeTerm = (amount: number): ChargedEnrollment => ({
  ...exampleEnrollment({ lessonDates: dailyLessons(18) }),
  unitPrice: { unit: 'TERM', amount: fen(amount), lessonsInTerm: 18 },
})

const fifteenLessons: ChargedEnrollment = {
  ...exampleEnrollment({ lessonDates: dailyLessons(15, '2026-09-15') }),
  unitPrice: { unit: 'TERM', amount: fen(15_000), lessonsInTerm: 15 },
}
const withDeadline: PolicyPack = {
  ...frozenPack,
  withdrawalRefundDays: { value: 30, source: frozenPack.bothRule.source },
}
const withMonthCap: PolicyPack = {
  ...frozenPack,
  caps: [{ kind: 'ENRICHMENT', period: 'MONTH', limit: { value: fen(10_000), source: frozenPack.bothRule.source } }],
}

export const refundCases: readonly AdjustmentCase[] = [
  {
    id: 'F12',
    name: '围棋上满12课时后退课，同意恢复托管40课时',
    enrollments: [chess, exampleCare(80)],
    events: [quits('2026-09-13'), care(40, '2026-10-11', 'parent')],
    // issued 216.00; 24 of 36 not held: 216 × 24 ÷ 36 = 144.00 back; care 40 × 2.00 = 80.00; kept 72.00 + 80.00
    expected: {
      issuedFen: 21_600,
      keptFen: 15_200,
      entries: [
        ['quit', 'chess', 'REFUND', 14_400],
        ['care', 'care-again', 'CHARGE', 8_000],
      ],
    },
  },
  {
    id: 'F13',
    name: '学校停3课时',
    enrollments: [chess],
    events: [canceled(['2026-09-02', '2026-09-03', '2026-09-04'])],
    // 216.00 × 3 ÷ 36 = 18.00
    expected: { issuedFen: 21_600, keptFen: 19_800, entries: [['canceled', 'chess', 'REFUND', 1_800]] },
  },
  {
    id: 'F16',
    name: '上2课时后退课，家长同意70课时托管',
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(12), pricePerLesson: fen(500) })],
    events: [quits('2026-09-03'), care(70, '2026-09-03', 'parent')],
    // 60.00 × 10 ÷ 12 = 50.00 back; care 70 × 2.00 = 140.00; net pay 90.00
    expected: {
      issuedFen: 6_000,
      keptFen: 15_000,
      entries: [
        ['quit', 'chess', 'REFUND', 5_000],
        ['care', 'care-again', 'CHARGE', 14_000],
      ],
    },
  },
  {
    id: 'F16b',
    name: '同上，家长没有同意：只退费，不收托管',
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(12), pricePerLesson: fen(500) })],
    events: [quits('2026-09-03'), care(70, '2026-09-03', null)],
    expected: {
      issuedFen: 6_000,
      keptFen: 1_000,
      entries: [['quit', 'chess', 'REFUND', 5_000]],
      awaitingConsent: ['care'],
    },
  },
  {
    id: 'R1',
    name: '累计四舍五入：三次各停1课时，不多退也不少退',
    enrollments: [sevenFor10],
    events: [
      approved(7_143, '2026-09-01'),
      canceled(['2026-09-02'], 'a'),
      canceled(['2026-09-03'], 'b'),
      canceled(['2026-09-04'], 'c'),
    ],
    // 35.00 × 2857 ÷ 10000 = 9.9995 → 9.99; 999 × 1 ÷ 7 = 142.71 → 143; × 2 ÷ 7 = 285.43 → 285; × 3 ÷ 7 = 428.14 → 428
    expected: {
      issuedFen: 3_500,
      keptFen: 571,
      entries: [
        ['waiver', 'chess', 'REFUND', 2_501],
        ['a', 'chess', 'REFUND', 143],
        ['b', 'chess', 'REFUND', 142],
        ['c', 'chess', 'REFUND', 143],
      ],
    },
  },
  {
    id: 'R2',
    name: '同一件事报两次，同一天停课又退课，只退一次',
    enrollments: [chess],
    events: [canceled(['2026-10-06']), canceled(['2026-10-06']), quits('2026-10-06')],
    // lessons run 09-01 … 10-06: the last one is lost once: 216.00 ÷ 36 = 6.00
    expected: { issuedFen: 21_600, keptFen: 21_000, entries: [['canceled', 'chess', 'REFUND', 600]] },
  },
  {
    id: 'R3',
    name: '学生自己缺课，不退（演示标准）',
    enrollments: [chess],
    events: [canceled(['2026-09-02'], 'absent', 'ABSENT')],
    expected: { issuedFen: 21_600, keptFen: 21_600, entries: [] },
  },
  {
    id: 'R4',
    name: '首课之前退课，全退；末课当天起退，退一课时',
    enrollments: [chess],
    events: [quits('2026-10-06', 'late'), quits('2026-09-01', 'early')],
    // 216.00 × 1 ÷ 36 = 6.00; all: 216.00 − 6.00 = 210.00
    expected: {
      issuedFen: 21_600,
      keptFen: 0,
      entries: [
        ['late', 'chess', 'REFUND', 600],
        ['early', 'chess', 'REFUND', 21_000],
      ],
    },
  },
  {
    id: 'R5',
    name: '不因取消没收费的托管课时而退费',
    enrollments: [chess, exampleCare(80)],
    events: [{ id: 'closed', type: 'FORCE_MAJEURE', lineId: 'care', dates: dailyLessons(3) }],
    expected: { issuedFen: 21_600, keptFen: 21_600, entries: [] },
  },
  {
    id: 'D1',
    name: '阜阳：按100天，退余下40天',
    pack: fuyang2021,
    enrollments: [wholeTerm(36_000)],
    events: [quits('2026-10-31')],
    // 100 service days from 09-01 (to 12-09): 10-31 … 12-09 are 40 days: 360 × 40 ÷ 100 = 144
    expected: { issuedFen: 36_000, keptFen: 21_600, entries: [['quit', 'chess', 'REFUND', 14_400]] },
  },
  {
    id: 'D2',
    name: 'F3 阜阳：一门150元的课，首课之前退课，全退',
    pack: fuyang2021,
    enrollments: [fifteenLessons],
    events: [quits('2026-09-15')],
    // by days 86 of 100 would come back, 129.00: what was never attended comes back whole
    expected: { issuedFen: 15_000, keptFen: 0, entries: [['quit', 'chess', 'REFUND', 15_000]] },
  },
  {
    id: 'D3',
    name: 'F3 阜阳：学校15次课全停，全退',
    pack: fuyang2021,
    enrollments: [fifteenLessons],
    events: [canceled(dailyLessons(14, '2026-09-15')), canceled(['2026-09-29'], 'last')],
    // 14 days of 100: 21.00; with the last one nothing was attended: the other 129.00
    expected: {
      issuedFen: 15_000,
      keptFen: 0,
      entries: [
        ['canceled', 'chess', 'REFUND', 2_100],
        ['last', 'chess', 'REFUND', 12_900],
      ],
    },
  },
  {
    id: 'D4',
    name: 'F3 阜阳：上过一次课再退，按天数退',
    pack: fuyang2021,
    enrollments: [fifteenLessons],
    events: [quits('2026-09-16')],
    // 100 service days from 09-01: 09-16 … 12-09 are 85 days: 150 × 85 ÷ 100 = 127.50
    expected: { issuedFen: 15_000, keptFen: 2_250, entries: [['quit', 'chess', 'REFUND', 12_750]] },
  },
  {
    id: 'D5',
    name: 'F2 按月封顶：十月起退课，九月留下的不超过九月的封顶',
    pack: withMonthCap,
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(40) })],
    events: [quits('2026-10-01')],
    // 30 × 6.00 = 180.00 capped at 100.00, 10 × 6.00 = 60.00: 160.00; 30 of 40 lessons would keep 120.00
    expected: { issuedFen: 16_000, keptFen: 10_000, entries: [['quit', 'chess', 'REFUND', 6_000]] },
  },
  {
    id: 'L1',
    name: 'F6 开课满30天以后退课不退费：第30天还退',
    pack: withDeadline,
    enrollments: [chess],
    events: [quits('2026-10-01')],
    // 09-01 and 30 days: 10-01; 6 of 36 lessons: 216.00 × 6 ÷ 36
    expected: { issuedFen: 21_600, keptFen: 18_000, entries: [['quit', 'chess', 'REFUND', 3_600]] },
  },
  {
    id: 'L2',
    name: 'F6 开课满30天以后退课不退费：第31天不退，学校停课照退',
    pack: withDeadline,
    enrollments: [chess],
    events: [quits('2026-10-02'), canceled(['2026-10-06'])],
    expected: { issuedFen: 21_600, keptFen: 21_000, entries: [['canceled', 'chess', 'REFUND', 600]] },
  },
  {
    id: 'M1',
    name: '虚构标准：半月退费，上半月已上过课不退，下半月全退',
    pack: inventedPack,
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(30), pricePerLesson: fen(100) })],
    events: [quits('2026-09-15', 'a'), quits('2026-09-01', 'b')],
    // 30.00; from 09-15: only the second half is wholly lost: 30.00 × 1 ÷ 2 = 15.00; from 09-01: both
    expected: {
      issuedFen: 3_000,
      keptFen: 0,
      entries: [
        ['a', 'chess', 'REFUND', 1_500],
        ['b', 'chess', 'REFUND', 1_500],
      ],
    },
  },
  {
    id: 'M3',
    name: '虚构标准：按月退费，九月上过课不退，十月全退',
    pack: monthlyPack,
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(60), pricePerLesson: fen(100) })],
    events: [quits('2026-10-02', 'a'), quits('2026-10-01', 'b'), quits('2026-09-02', 'c')],
    // 60.00, 09-01 … 10-30 are two months; from 10-02 October has a lesson, nothing; from 10-01 all of
    // it: 60.00 × 1 ÷ 2; from 09-02 September has one, nothing more
    expected: {
      issuedFen: 6_000,
      keptFen: 3_000,
      entries: [['b', 'chess', 'REFUND', 3_000]],
    },
  },
  {
    id: 'M2',
    name: '虚构标准：缺课可退，但半个月里上过一次就不退',
    pack: inventedPack,
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(30), pricePerLesson: fen(100) })],
    events: [
      canceled(dailyLessons(14, '2026-09-17'), 'fourteen', 'ABSENT'),
      canceled(['2026-09-16'], 'fifteenth', 'ABSENT'),
    ],
    // 09-16 held: nothing; then 09-16 … 09-30 all missed: 30.00 × 1 ÷ 2
    expected: { issuedFen: 3_000, keptFen: 1_500, entries: [['fifteenth', 'chess', 'REFUND', 1_500]] },
  },
]
