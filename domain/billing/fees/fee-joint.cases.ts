// Golden table of care and enrichment together: overlap, joint cap, waitlist places. In fen.
import { dailyLessons, exampleCare, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import type { FeeCase } from './calculate-fees.cases'

const later = (lessons: number, from: string) => exampleEnrollment({ lessonDates: dailyLessons(lessons, from) })

export const jointFeeCases: readonly FeeCase[] = [
  {
    id: 'J1',
    name: '先托管后个性化，合计超过共同封顶',
    enrollments: [exampleCare(100), later(90, '2026-12-10')],
    waiver: null,
    // care 100 × 2.00 = 200.00 (to 2026-12-09, none inside); chess 90 × 6.00 = 540.00; 740.00 > 600.00
    // 200 × 600 ÷ 740 = 162.16216…; 540 × 600 ÷ 740 = 437.83783… → 437.84
    expected: {
      grossFen: 74_000,
      cappedOffFen: 14_000,
      waivedFen: 0,
      totalFen: 60_000,
      lines: [
        [100, 16_216, 16_216, 'CAPPED'],
        [90, 43_784, 43_784, 'CAPPED'],
      ],
    },
  },
  {
    id: 'J2',
    name: '三道封顶依次生效',
    enrollments: [exampleCare(180), later(120, '2027-02-28')],
    waiver: null,
    // care 360.00 → 350.00; chess 720.00 → 600.00; 950.00 > 600.00
    // 350 × 600 ÷ 950 = 221.0526…; 600 × 600 ÷ 950 = 378.9473… → 378.95
    expected: {
      grossFen: 108_000,
      cappedOffFen: 48_000,
      waivedFen: 0,
      totalFen: 60_000,
      lines: [
        [180, 22_105, 22_105, 'CAPPED'],
        [120, 37_895, 37_895, 'CAPPED'],
      ],
    },
  },
  {
    id: 'J3',
    name: '合计正好等于共同封顶',
    enrollments: [exampleCare(30), later(90, '2026-10-01')],
    waiver: null,
    // 30 × 2.00 + 90 × 6.00 = 60.00 + 540.00 = 600.00
    expected: {
      grossFen: 60_000,
      cappedOffFen: 0,
      waivedFen: 0,
      totalFen: 60_000,
      lines: [
        [30, 6_000, 6_000, 'CHARGED'],
        [90, 54_000, 54_000, 'CHARGED'],
      ],
    },
  },
  {
    id: 'J4',
    name: '个性化只在候补，托管照收',
    enrollments: [exampleEnrollment({ state: 'WAITLISTED' }), exampleCare(80)],
    waiver: null,
    // a place in line is not charged and frees no care: 80 × 2.00
    expected: {
      grossFen: 16_000,
      cappedOffFen: 0,
      waivedFen: 0,
      totalFen: 16_000,
      lines: [[80, 16_000, 16_000, 'CHARGED']],
    },
  },
  {
    id: 'J5',
    name: '个性化首课前已退，托管照收',
    enrollments: [
      exampleEnrollment({ state: 'WITHDRAWN', lessonDates: [], endsBefore: schoolDate('2026-09-10') }),
      exampleCare(80),
    ],
    waiver: null,
    // no lesson was held, nothing to charge and nothing charged twice: 80 × 2.00
    expected: {
      grossFen: 16_000,
      cappedOffFen: 0,
      waivedFen: 0,
      totalFen: 16_000,
      lines: [[80, 16_000, 16_000, 'CHARGED']],
    },
  },
  {
    id: 'J6',
    name: '个性化自9月3日起：3日当天不收托管，2日照收',
    enrollments: [later(10, '2026-09-03'), exampleCare(3)],
    waiver: null,
    // chess 10 × 6.00 = 60.00; care of 09-01 and 09-02: 2 × 2.00 = 4.00
    expected: {
      grossFen: 6_400,
      cappedOffFen: 0,
      waivedFen: 0,
      totalFen: 6_400,
      lines: [
        [10, 6_000, 6_000, 'CHARGED'],
        [2, 400, 400, 'CHARGED'],
      ],
    },
  },
  {
    id: 'J7',
    name: '两行减免：总额只取整一次，零头给余数大的一行',
    enrollments: [exampleCare(1, { pricePerLesson: fen(199) }), later(1, '2026-09-02')],
    waiver: {
      basisPoints: 3_333,
      source: { document: '示例减免决定', number: '', clause: '', date: '2026-09-01', demonstration: true },
    },
    // 1.99 + 6.00 = 7.99; 799 × 6667 ÷ 10000 = 532.69… → 532; 199 × 532 ÷ 799 = 132.50…; 600 × 532 ÷ 799 = 399.49…
    // floors 132 + 399 = 531, one fen left: .50 > .49, so the first line
    expected: {
      grossFen: 799,
      cappedOffFen: 0,
      waivedFen: 267,
      totalFen: 532,
      lines: [
        [1, 199, 133, 'CHARGED'],
        [1, 600, 399, 'CHARGED'],
      ],
    },
  },
]
