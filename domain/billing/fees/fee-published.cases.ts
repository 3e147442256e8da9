// Golden table of two published documents that contradict each other. Prices by term, in fen.
import { dailyLessons, exampleCare, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { chizhou2021 } from '../policy/chizhou-2021'
import { fuyang2021 } from '../policy/fuyang-2021'
import type { FeeCase } from './calculate-fees.cases'
import type { ChargedEnrollment } from './unit-price'

const source = { document: '示例决定', number: '', clause: '', date: '2026-09-01', demonstration: true }

/** Ends before any course begins, so that no slot is shared. */
const earlier = [{ weekday: 2, from: '15:30', until: '16:30' }] as const

const careFor = (amount: number, about: Partial<ChargedEnrollment> = {}, lessons = 90): ChargedEnrollment => ({
  ...exampleCare(lessons, { slots: earlier, ...about }),
  unitPrice: { unit: 'TERM', amount: fen(amount), lessonsInTerm: 90 },
})

const courseFor = (amount: number, about: Partial<ChargedEnrollment> = {}): ChargedEnrollment => ({
  ...exampleEnrollment({ lessonDates: dailyLessons(18), ...about }),
  ...about,
  unitPrice: { unit: 'TERM', amount: fen(amount), lessonsInTerm: 18 },
})

const none = { cappedOffFen: 0, waivedFen: 0 }

export const publishedFeeCases: readonly FeeCase[] = [
  {
    id: 'C1',
    name: '池州：托管按最高指导价350元，正好等于封顶',
    pack: chizhou2021,
    enrollments: [careFor(35_000)],
    waiver: null,
    // 二.1: 350 a term
    expected: { ...none, grossFen: 35_000, totalFen: 35_000, lines: [[90, 35_000, 35_000, 'CHARGED']] },
  },
  {
    id: 'C2',
    name: '池州：学校定价300元，减半（比例由区定）',
    pack: chizhou2021,
    enrollments: [careFor(30_000)],
    waiver: { basisPoints: 5_000, source },
    // 二: a school may set less; 四: rate not stated, the district decided half: 300 × 5000 ÷ 10000 = 150
    expected: {
      grossFen: 30_000,
      cappedOffFen: 0,
      waivedFen: 15_000,
      totalFen: 15_000,
      lines: [[90, 30_000, 15_000, 'CHARGED']],
    },
  },
  {
    id: 'C3',
    name: '池州：两门课400元加300元',
    pack: chizhou2021,
    enrollments: [courseFor(40_000), courseFor(30_000, { courseId: 'dance', title: '舞蹈' })],
    waiver: null,
    // 700 > 600 (二.2): 400 × 600 ÷ 700 = 342.857… → 342.86; 300 × 600 ÷ 700 = 257.142…
    expected: {
      grossFen: 70_000,
      cappedOffFen: 10_000,
      waivedFen: 0,
      totalFen: 60_000,
      lines: [
        [18, 34_286, 34_286, 'CAPPED'],
        [18, 25_714, 25_714, 'CAPPED'],
      ],
    },
  },
  {
    id: 'C4',
    name: '池州：托管350元加课程250元，正好等于共同封顶',
    pack: chizhou2021,
    enrollments: [careFor(35_000), courseFor(25_000)],
    waiver: null,
    // 350 + 250 = 600 (二.3): both are charged, unlike demo-2026
    expected: {
      ...none,
      grossFen: 60_000,
      totalFen: 60_000,
      lines: [
        [90, 35_000, 35_000, 'CHARGED'],
        [18, 25_000, 25_000, 'CHARGED'],
      ],
    },
  },
  {
    id: 'C5',
    name: '池州：比共同封顶多一分',
    pack: chizhou2021,
    enrollments: [careFor(35_000), courseFor(25_001)],
    waiver: null,
    // 600.01 > 600: 350 × 600 ÷ 600.01 = 349.99416…; 250.01 × 600 ÷ 600.01 = 250.00583… → 250.01
    expected: {
      grossFen: 60_001,
      cappedOffFen: 1,
      waivedFen: 0,
      totalFen: 60_000,
      lines: [
        [90, 34_999, 34_999, 'CAPPED'],
        [18, 25_001, 25_001, 'CAPPED'],
      ],
    },
  },
  {
    id: 'C6',
    name: '池州：18次课与托管同一时段，同一时段不收两份',
    pack: chizhou2021,
    enrollments: [careFor(35_000, { slots: exampleEnrollment().slots }), courseFor(30_000)],
    waiver: null,
    // care 90 − 18 = 72 lessons: 350 × 72 ÷ 90 = 280; 280 + 300 = 580 ≤ 600
    expected: {
      ...none,
      grossFen: 58_000,
      totalFen: 58_000,
      lines: [
        [72, 28_000, 28_000, 'CHARGED'],
        [18, 30_000, 30_000, 'CHARGED'],
      ],
    },
  },
  {
    id: 'C7',
    name: '池州：学期过半才参加托管，余45课时',
    pack: chizhou2021,
    enrollments: [careFor(35_000, {}, 45)],
    waiver: null,
    // 350 × 45 ÷ 90 = 175
    expected: { ...none, grossFen: 17_500, totalFen: 17_500, lines: [[45, 17_500, 17_500, 'CHARGED']] },
  },
  {
    id: 'A1',
    name: '阜阳：只托管，不收费',
    pack: fuyang2021,
    enrollments: [careFor(10_000)],
    waiver: null,
    // 三: care alone may not be charged
    expected: { ...none, grossFen: 0, totalFen: 0, lines: [[0, 0, 0, 'SUPPRESSED']] },
  },
  {
    id: 'A2',
    name: '阜阳：200元加160元，正好360元',
    pack: fuyang2021,
    enrollments: [courseFor(20_000), courseFor(16_000, { courseId: 'dance', title: '舞蹈' })],
    waiver: null,
    // 一: 200 + 160 = 360
    expected: {
      ...none,
      grossFen: 36_000,
      totalFen: 36_000,
      lines: [
        [18, 20_000, 20_000, 'CHARGED'],
        [18, 16_000, 16_000, 'CHARGED'],
      ],
    },
  },
  {
    id: 'A3',
    name: '阜阳：比360元多一分',
    pack: fuyang2021,
    enrollments: [courseFor(20_000), courseFor(16_001, { courseId: 'dance', title: '舞蹈' })],
    waiver: null,
    // 200 × 360 ÷ 360.01 = 199.99444…; 160.01 × 360 ÷ 360.01 = 160.00555… → 160.01
    expected: {
      grossFen: 36_001,
      cappedOffFen: 1,
      waivedFen: 0,
      totalFen: 36_000,
      lines: [
        [18, 19_999, 19_999, 'CAPPED'],
        [18, 16_001, 16_001, 'CAPPED'],
      ],
    },
  },
  {
    id: 'A4',
    name: '阜阳：托管100元加课程300元，最多360元',
    pack: fuyang2021,
    enrollments: [careFor(10_000), courseFor(30_000)],
    waiver: null,
    // 400 > 360: 100 × 360 ÷ 400 = 90; 300 × 360 ÷ 400 = 270
    expected: {
      grossFen: 40_000,
      cappedOffFen: 4_000,
      waivedFen: 0,
      totalFen: 36_000,
      lines: [
        [90, 9_000, 9_000, 'CAPPED'],
        [18, 27_000, 27_000, 'CAPPED'],
      ],
    },
  },
  {
    id: 'A5',
    name: '阜阳：困难学生不缴费',
    pack: fuyang2021,
    enrollments: [courseFor(20_000)],
    waiver: { basisPoints: 10_000, source: fuyang2021.careAloneFree.source },
    // 二: hardship pays nothing
    expected: {
      grossFen: 20_000,
      cappedOffFen: 0,
      waivedFen: 20_000,
      totalFen: 0,
      lines: [[18, 20_000, 0, 'CHARGED']],
    },
  },
  {
    id: 'A6',
    name: '阜阳：财政补助100元抵扣，再减半',
    pack: fuyang2021,
    enrollments: [careFor(10_000), courseFor(30_000)],
    subsidy: { amount: fen(10_000), source },
    waiver: { basisPoints: 5_000, source },
    // 三: 360 − 100 = 260: 90 × 260 ÷ 360 = 65, 270 × 260 ÷ 360 = 195; half: 130 = 32.50 + 97.50
    expected: {
      grossFen: 40_000,
      cappedOffFen: 4_000,
      subsidizedFen: 10_000,
      waivedFen: 13_000,
      totalFen: 13_000,
      lines: [
        [90, 9_000, 3_250, 'CAPPED'],
        [18, 27_000, 9_750, 'CAPPED'],
      ],
    },
  },
  {
    id: 'A7',
    name: '阜阳：补助多于应缴，不倒找',
    pack: fuyang2021,
    enrollments: [courseFor(20_000)],
    subsidy: { amount: fen(20_001), source },
    waiver: null,
    // max(0, 200 − 200.01) = 0
    expected: {
      ...none,
      grossFen: 20_000,
      subsidizedFen: 20_000,
      totalFen: 0,
      lines: [[18, 20_000, 0, 'CHARGED']],
    },
  },
  {
    id: 'A8',
    name: '阜阳：政府购买的第三方课程不再收费',
    pack: fuyang2021,
    enrollments: [courseFor(20_000, { governmentBought: true }), courseFor(15_000, { courseId: 'dance' })],
    waiver: null,
    // 二: bought by the government, 0; the school's own course 150
    expected: {
      ...none,
      grossFen: 15_000,
      totalFen: 15_000,
      lines: [
        [0, 0, 0, 'SUPPRESSED'],
        [18, 15_000, 15_000, 'CHARGED'],
      ],
    },
  },
]
