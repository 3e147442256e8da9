// Golden table of a third, invented document, kept only as JSON: daily and monthly caps. In fen.
import { dailyLessons, exampleCare, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import type { FeeCase } from '../fees/calculate-fees.cases'
import inventedJson from '../fees/fee-invented.json'
import { readPack } from './pack-schema'

const read = readPack(inventedJson)
if (read === null) throw new RangeError('the invented pack is not of a pack’s shape')
export const inventedPack = read

const chess = (lessons: number, from = '2026-09-01') =>
  exampleEnrollment({ lessonDates: dailyLessons(lessons, from), pricePerLesson: fen(500) })
const dance = (lessons: number) =>
  exampleEnrollment({
    courseId: 'dance',
    title: '舞蹈',
    lessonDates: dailyLessons(lessons),
    pricePerLesson: fen(400),
  })
const monthly = (lessons: number) => ({
  ...exampleCare(lessons),
  unitPrice: { unit: 'MONTH', amount: fen(2_000), lessonsInTerm: 90 } as const,
})

const none = { cappedOffFen: 0, waivedFen: 0 }

export const inventedFeeCases: readonly FeeCase[] = [
  {
    id: 'T1',
    name: '虚构标准：只托管，按月收，9月和10月各一份',
    pack: inventedPack,
    enrollments: [monthly(31)],
    waiver: null,
    // 2026-09-01 … 10-01 touch two months: 2 × 20.00
    expected: { ...none, grossFen: 4_000, totalFen: 4_000, lines: [[31, 4_000, 4_000, 'CHARGED']] },
  },
  {
    id: 'T2',
    name: '虚构标准：只托管，9月30日止，只收一个月',
    pack: inventedPack,
    enrollments: [monthly(30)],
    waiver: null,
    // 2026-09-01 … 09-30: 1 × 20.00
    expected: { ...none, grossFen: 2_000, totalFen: 2_000, lines: [[30, 2_000, 2_000, 'CHARGED']] },
  },
  {
    id: 'T3',
    name: '虚构标准：报了课，托管不收',
    pack: inventedPack,
    enrollments: [chess(4), monthly(30)],
    waiver: null,
    // 4 × 5.00; care free whatever the dates
    expected: {
      ...none,
      grossFen: 2_000,
      totalFen: 2_000,
      lines: [
        [4, 2_000, 2_000, 'CHARGED'],
        [0, 0, 0, 'SUPPRESSED'],
      ],
    },
  },
  {
    id: 'T4',
    name: '虚构标准：一天两门课最多6元，10天正好到月封顶',
    pack: inventedPack,
    enrollments: [chess(10), dance(10)],
    waiver: null,
    // each day 5.00 + 4.00 = 9.00 > 6.00: 5 × 6 ÷ 9 = 3.33…, 4 × 6 ÷ 9 = 2.66… → 2.67; × 10 = 33.30 + 26.70 = 60.00
    expected: {
      grossFen: 9_000,
      cappedOffFen: 3_000,
      waivedFen: 0,
      totalFen: 6_000,
      lines: [
        [10, 3_330, 3_330, 'CAPPED'],
        [10, 2_670, 2_670, 'CAPPED'],
      ],
    },
  },
  {
    id: 'T5',
    name: '虚构标准：11天，先到日封顶，再到月封顶',
    pack: inventedPack,
    enrollments: [chess(11), dance(11)],
    waiver: null,
    // days: 36.63 + 29.37 = 66.00 > 60.00 a month: 36.63 × 60 ÷ 66 = 33.30; 29.37 × 60 ÷ 66 = 26.70
    expected: {
      grossFen: 9_900,
      cappedOffFen: 3_900,
      waivedFen: 0,
      totalFen: 6_000,
      lines: [
        [11, 3_330, 3_330, 'CAPPED'],
        [11, 2_670, 2_670, 'CAPPED'],
      ],
    },
  },
  {
    id: 'T6',
    name: '虚构标准：13次课跨两个月，只有9月到顶',
    pack: inventedPack,
    enrollments: [chess(15, '2026-09-18')],
    waiver: null,
    // September 18 … 30: 13 × 5.00 = 65.00 > 60.00; October: 2 × 5.00 = 10.00; 70.00
    expected: {
      grossFen: 7_500,
      cappedOffFen: 500,
      waivedFen: 0,
      totalFen: 7_000,
      lines: [[15, 7_000, 7_000, 'CAPPED']],
    },
  },
  {
    id: 'T7',
    name: '虚构标准：旧价5.50元，每课时最多收5元',
    pack: inventedPack,
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(2), pricePerLesson: fen(550) })],
    waiver: null,
    // each lesson 5.50 > 5.00: 2 × 5.00
    expected: {
      grossFen: 1_100,
      cappedOffFen: 100,
      waivedFen: 0,
      totalFen: 1_000,
      lines: [[2, 1_000, 1_000, 'CAPPED']],
    },
  },
  {
    id: 'T8',
    name: '虚构标准：减免后四舍五入到分',
    pack: inventedPack,
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(1), pricePerLesson: fen(499) })],
    waiver: {
      basisPoints: 5_000,
      source: { document: '示例减免决定', number: '', clause: '', date: '2026-09-01', demonstration: true },
    },
    // 4.99 × 5000 ÷ 10000 = 2.495 → 2.50
    expected: {
      grossFen: 499,
      cappedOffFen: 0,
      waivedFen: 249,
      totalFen: 250,
      lines: [[1, 499, 250, 'CHARGED']],
    },
  },
]
