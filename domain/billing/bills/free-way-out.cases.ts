// Golden table of the free way out of a changed course, on every refund basis. In fen.
import { dailyLessons, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import type { ChargedEnrollment } from '../fees/unit-price'
import { inventedPack } from '../policy/fee-invented.cases'
import { frozenPack } from '../policy/frozen-pack'
import { fuyang2021 } from '../policy/fuyang-2021'
import type { PolicyPack } from '../policy/policy-pack'
import type { AdjustmentCase } from './adjustments.cases'
import { canceled, chess, quits } from './example-bill-events'
import type { BillEvent } from './issued-bill'

const monthlyPack = { ...inventedPack, refundBasis: { ...inventedPack.refundBasis, value: { unit: 'MONTH' } } } as const
const withDeadline: PolicyPack = {
  ...frozenPack,
  withdrawalRefundDays: { value: 30, source: frozenPack.bothRule.source },
}
const freely = (endsBefore: string): BillEvent => Object.assign(quits(endsBefore), { isFree: true })
const forTerm = (amount: number, lessons: number, from: string): ChargedEnrollment => ({
  ...exampleEnrollment({ lessonDates: dailyLessons(lessons, from) }),
  unitPrice: { unit: 'TERM', amount: fen(amount), lessonsInTerm: lessons },
})
const yuanALesson = (lessons: number) =>
  exampleEnrollment({ lessonDates: dailyLessons(lessons), pricePerLesson: fen(100) })

/** What comes back is by the lesson or by the pack's rule, whichever is more for the family. */
export const freeWayOutCases: readonly AdjustmentCase[] = [
  {
    id: 'W1',
    name: '按次：没上的5次全退',
    enrollments: [chess],
    events: [freely('2026-10-02')],
    // 36 lessons 09-01 … 10-06: 216.00 × 5 ÷ 36
    expected: { issuedFen: 21_600, keptFen: 18_600, entries: [['quit', 'chess', 'REFUND', 3_000]] },
  },
  {
    id: 'W2',
    name: '按次，过了退费期限：平常不退，改了课照退',
    pack: withDeadline,
    enrollments: [chess],
    events: [freely('2026-10-02')],
    expected: { issuedFen: 21_600, keptFen: 18_600, entries: [['quit', 'chess', 'REFUND', 3_000]] },
  },
  {
    id: 'W3',
    name: '按天：按天退得多，就按天',
    pack: fuyang2021,
    enrollments: [forTerm(15_000, 15, '2026-09-15')],
    events: [freely('2026-09-20')],
    // 09-20 … 12-09 are 81 of 100 days: 121.50; 10 of 15 lessons would be 100.00
    expected: { issuedFen: 15_000, keptFen: 2_850, entries: [['quit', 'chess', 'REFUND', 12_150]] },
  },
  {
    id: 'W4',
    name: '按天：课在期末，按次退得多，就按次',
    pack: fuyang2021,
    enrollments: [forTerm(15_000, 20, '2026-11-20')],
    events: [freely('2026-11-25')],
    // 11-25 … 12-09 are 15 of 100 days: 22.50; 15 of 20 lessons: 112.50
    expected: { issuedFen: 15_000, keptFen: 3_750, entries: [['quit', 'chess', 'REFUND', 11_250]] },
  },
  {
    id: 'W5',
    name: '按月：十月上过一次，按月不退；按次退29次',
    pack: monthlyPack,
    enrollments: [yuanALesson(60)],
    events: [freely('2026-10-02')],
    // 60 lessons 09-01 … 10-30, 31 held
    expected: { issuedFen: 6_000, keptFen: 3_100, entries: [['quit', 'chess', 'REFUND', 2_900]] },
  },
  {
    id: 'W6',
    name: '按月：十月一次没上，按月退得多，就按月',
    pack: monthlyPack,
    enrollments: [yuanALesson(40)],
    events: [freely('2026-10-01')],
    // one of two months: 20.00; 10 of 40 lessons would be 10.00
    expected: { issuedFen: 4_000, keptFen: 2_000, entries: [['quit', 'chess', 'REFUND', 2_000]] },
  },
  {
    id: 'W7',
    name: '按半月：下半月上过一次，按次退14次',
    pack: inventedPack,
    enrollments: [yuanALesson(30)],
    events: [freely('2026-09-17')],
    expected: { issuedFen: 3_000, keptFen: 1_600, entries: [['quit', 'chess', 'REFUND', 1_400]] },
  },
  {
    id: 'W8',
    name: '学校停过的一次已经退了，退出时不再退一遍',
    pack: monthlyPack,
    enrollments: [yuanALesson(60)],
    events: [canceled(['2026-10-20']), freely('2026-10-02')],
    // by the month the one canceled lesson gave nothing: 29 lessons come back, it among them
    expected: { issuedFen: 6_000, keptFen: 3_100, entries: [['quit', 'chess', 'REFUND', 2_900]] },
  },
  {
    id: 'W9',
    name: '首课之前退出，任何标准都全退',
    pack: monthlyPack,
    enrollments: [yuanALesson(60)],
    events: [freely('2026-09-01')],
    expected: { issuedFen: 6_000, keptFen: 0, entries: [['quit', 'chess', 'REFUND', 6_000]] },
  },
]
