// Golden table of fee statements under demo-2026 (care ≤ 2.00, caps 350 / 600 / 600). In fen.
import { dailyLessons, exampleCare, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { frozenPack } from '../policy/frozen-pack'
import type { FeeCap, PolicyPack } from '../policy/policy-pack'
import type { GrantedWaiver } from './apply-waiver'
import type { PublicSubsidy } from './deduct-subsidy'
import type { FeeLine } from './fee-statement'
import type { ChargedEnrollment } from './unit-price'

export interface FeeCase {
  readonly id: string
  readonly name: string
  /** demo-2026 when absent. */
  readonly pack?: PolicyPack
  readonly enrollments: readonly ChargedEnrollment[]
  readonly waiver: GrantedWaiver | null
  readonly subsidy?: PublicSubsidy
  readonly expected: {
    readonly grossFen: number
    readonly cappedOffFen: number
    readonly subsidizedFen?: number
    readonly waivedFen: number
    readonly totalFen: number
    /** [charged lessons, after caps, payable, status] of each line. */
    readonly lines: readonly (readonly [number, number, number, FeeLine['status']])[]
  }
}

const waiverOf = (basisPoints: number): GrantedWaiver => ({
  basisPoints,
  source: { document: '示例减免决定', number: '', clause: '', date: '2026-09-01', demonstration: true },
})

const lowerCareCap = (cap: FeeCap): FeeCap =>
  cap.kind === 'CARE' ? { ...cap, limit: { ...cap.limit, value: fen(30_000) } } : cap

const robot = exampleEnrollment({ courseId: 'robot', title: '机器人', lessonDates: dailyLessons(72) })
const dance = exampleEnrollment({
  courseId: 'dance',
  title: '舞蹈',
  lessonDates: dailyLessons(54),
  pricePerLesson: fen(550),
})

export const feeCases: readonly FeeCase[] = [
  {
    id: 'F1',
    name: '只托管80课时',
    enrollments: [exampleCare(80)],
    waiver: null,
    // 80 × 2.00 = 160.00
    expected: {
      grossFen: 16_000,
      cappedOffFen: 0,
      waivedFen: 0,
      totalFen: 16_000,
      lines: [[80, 16_000, 16_000, 'CHARGED']],
    },
  },
  {
    id: 'F2',
    name: '托管175课时，正好等于封顶',
    enrollments: [exampleCare(175)],
    waiver: null,
    // 175 × 2.00 = 350.00 = cap: not touched
    expected: {
      grossFen: 35_000,
      cappedOffFen: 0,
      waivedFen: 0,
      totalFen: 35_000,
      lines: [[175, 35_000, 35_000, 'CHARGED']],
    },
  },
  {
    id: 'F2b',
    name: '托管176课时，超过封顶',
    enrollments: [exampleCare(176)],
    waiver: null,
    // 176 × 2.00 = 352.00 > 350.00
    expected: {
      grossFen: 35_200,
      cappedOffFen: 200,
      waivedFen: 0,
      totalFen: 35_000,
      lines: [[176, 35_000, 35_000, 'CAPPED']],
    },
  },
  {
    id: 'F3',
    name: '围棋36课时',
    enrollments: [exampleEnrollment()],
    waiver: null,
    // 36 × 6.00 = 216.00
    expected: {
      grossFen: 21_600,
      cappedOffFen: 0,
      waivedFen: 0,
      totalFen: 21_600,
      lines: [[36, 21_600, 21_600, 'CHARGED']],
    },
  },
  {
    id: 'F4',
    name: '围棋与托管同时全学期',
    enrollments: [exampleEnrollment(), exampleCare(80)],
    waiver: null,
    // 36 × 6.00 = 216.00; all 80 care lessons fall inside the enrichment: 0 × 2.00
    expected: {
      grossFen: 21_600,
      cappedOffFen: 0,
      waivedFen: 0,
      totalFen: 21_600,
      lines: [
        [36, 21_600, 21_600, 'CHARGED'],
        [0, 0, 0, 'SUPPRESSED'],
      ],
    },
  },
  {
    id: 'F6',
    name: '机器人与舞蹈合计超过封顶',
    enrollments: [robot, dance],
    waiver: null,
    // 72 × 6.00 + 54 × 5.50 = 432.00 + 297.00 = 729.00 > 600.00
    // 432 × 600 ÷ 729 = 355.5555… → 355.55 + 0.01 (largest remainder .56 > .44); 297 × 600 ÷ 729 = 244.4444…
    expected: {
      grossFen: 72_900,
      cappedOffFen: 12_900,
      waivedFen: 0,
      totalFen: 60_000,
      lines: [
        [72, 35_556, 35_556, 'CAPPED'],
        [54, 24_444, 24_444, 'CAPPED'],
      ],
    },
  },
  {
    id: 'F6w',
    name: '封顶之后再减半',
    enrollments: [robot, dance],
    waiver: waiverOf(5_000),
    // 600.00 × (10000 − 5000) ÷ 10000 = 300.00; 355.56 ÷ 2 = 177.78, 244.44 ÷ 2 = 122.22
    expected: {
      grossFen: 72_900,
      cappedOffFen: 12_900,
      waivedFen: 30_000,
      totalFen: 30_000,
      lines: [
        [72, 35_556, 17_778, 'CAPPED'],
        [54, 24_444, 12_222, 'CAPPED'],
      ],
    },
  },
  {
    id: 'F7',
    name: '托管80课时，全免，账单照出',
    enrollments: [exampleCare(80)],
    waiver: waiverOf(10_000),
    // 160.00 × 0 ÷ 10000 = 0.00
    expected: {
      grossFen: 16_000,
      cappedOffFen: 0,
      waivedFen: 16_000,
      totalFen: 0,
      lines: [[80, 16_000, 0, 'CHARGED']],
    },
  },
  {
    id: 'F9',
    name: '17课时 × 5.95，减半向下取整',
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(17), pricePerLesson: fen(595) })],
    waiver: waiverOf(5_000),
    // 17 × 5.95 = 101.15; 10115 × 5000 ÷ 10000 = 5057.5 → 5057; 10115 − 5057 = 5058
    expected: {
      grossFen: 10_115,
      cappedOffFen: 0,
      waivedFen: 5_058,
      totalFen: 5_057,
      lines: [[17, 10_115, 5_057, 'CHARGED']],
    },
  },
  {
    id: 'F12',
    name: '围棋上满12课时后退课，托管恢复40课时（应留金额）',
    enrollments: [
      exampleEnrollment({
        state: 'WITHDRAWN',
        lessonDates: dailyLessons(36).filter((_, day) => day % 3 === 0),
        endsBefore: schoolDate('2026-10-11'),
      }),
      exampleCare(80),
    ],
    waiver: null,
    // chess: 12 × 6.00 = 72.00; care: 80 − 40 (2026-09-01 … 10-10 inside) = 40 × 2.00 = 80.00; 152.00
    expected: {
      grossFen: 15_200,
      cappedOffFen: 0,
      waivedFen: 0,
      totalFen: 15_200,
      lines: [
        [12, 7_200, 7_200, 'CHARGED'],
        [40, 8_000, 8_000, 'CHARGED'],
      ],
    },
  },
  {
    id: 'F19',
    name: '全学期延时托管到18:30，不入账单',
    enrollments: [],
    waiver: null,
    // Extended care is no course: nothing to charge
    expected: { grossFen: 0, cappedOffFen: 0, waivedFen: 0, totalFen: 0, lines: [] },
  },
  {
    id: 'E1',
    name: '个性化100课时，正好等于封顶',
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(100) })],
    waiver: null,
    // 100 × 6.00 = 600.00 = cap
    expected: {
      grossFen: 60_000,
      cappedOffFen: 0,
      waivedFen: 0,
      totalFen: 60_000,
      lines: [[100, 60_000, 60_000, 'CHARGED']],
    },
  },
  {
    id: 'E2',
    name: '个性化101课时，超过封顶',
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(101) })],
    waiver: null,
    // 101 × 6.00 = 606.00 > 600.00
    expected: {
      grossFen: 60_600,
      cappedOffFen: 600,
      waivedFen: 0,
      totalFen: 60_000,
      lines: [[101, 60_000, 60_000, 'CAPPED']],
    },
  },
  {
    id: 'P1',
    name: '另一份标准（托管封顶300）：改的是数据，不是代码',
    pack: { ...frozenPack, id: 'lower-cap', caps: frozenPack.caps.map(lowerCareCap) },
    enrollments: [exampleCare(160)],
    waiver: null,
    // 160 × 2.00 = 320.00 > 300.00
    expected: {
      grossFen: 32_000,
      cappedOffFen: 2_000,
      waivedFen: 0,
      totalFen: 30_000,
      lines: [[160, 30_000, 30_000, 'CAPPED']],
    },
  },
]
