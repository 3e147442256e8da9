// Tests each step of a statement: rule, value used, lessons concerned, amount after it.
import { dailyLessons, exampleCare, exampleEnrollment, exampleTerm } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { schoolDate, type Weekday } from '../../values/school-date'
import { waiverOf } from '../bills/example-bill-events'
import { chizhou2021 } from '../policy/chizhou-2021'
import { inventedPack } from '../policy/fee-invented.cases'
import { frozenPack } from '../policy/frozen-pack'
import { fuyang2021 } from '../policy/fuyang-2021'
import { unitsOf } from '../policy/period-length'
import type { FeeCap, PolicyPack } from '../policy/policy-pack'
import { calculateFees } from './calculate-fees'
import type { FeeCase } from './calculate-fees.cases'
import { allFeeCases } from './fee-tables.cases'
import { haveOverlappingLessons } from './overlapping-lessons'
import { type ChargedEnrollment, costOf } from './unit-price'

function stepsOf({ pack = frozenPack, expected: _, ...family }: FeeCase): readonly string[] {
  const { lines } = calculateFees({ pack, term: exampleTerm, ...family })
  return lines.flatMap(({ courseId, steps }) =>
    steps.map(({ rule, used, lessons, afterFen, source }) =>
      [courseId, rule, used, lessons, afterFen, source.clause].join(' '),
    ),
  )
}

const BOTH = '既参加托管又参加个性化课程的，按个性化课程收费，不重复收费'

test('a public subsidy is told on the lines it pays for, not on those that cost nothing', () => {
  const subsidy = { amount: fen(1_600), source: waiverOf(0).source }
  const enrollments = [exampleEnrollment(), exampleCare(80, { courseId: 'free', pricePerLesson: fen(0) })]
  const { lines } = calculateFees({ pack: fuyang2021, term: exampleTerm, enrollments, waiver: null, subsidy })
  expect(lines.map(({ courseId, steps }) => [courseId, steps.some(({ rule }) => rule === 'PUBLIC_SUBSIDY')])).toEqual([
    ['chess', true],
    ['free', false],
  ])
})

test.each<[string, readonly string[]]>([
  [
    'F12',
    [
      'chess LESSONS_TIMES_PRICE 600 12 7200 个性化课程每课时最高6元',
      'care LESSONS_TIMES_PRICE 200 80 16000 托管每课时最高2元',
      `care CARE_WITHIN_ENRICHMENT_FREE 40 40 8000 ${BOTH}`,
    ],
  ],
  [
    'J2',
    [
      'care LESSONS_TIMES_PRICE 200 180 36000 托管每课时最高2元',
      'care CARE_TERM_CAP 35000 0 35000 第二条第1项',
      'care JOINT_TERM_CAP 60000 0 22105 第二条第3项',
      'chess LESSONS_TIMES_PRICE 600 120 72000 个性化课程每课时最高6元',
      'chess ENRICHMENT_TERM_CAP 60000 0 60000 第二条第2项',
      'chess JOINT_TERM_CAP 60000 0 37895 第二条第3项',
    ],
  ],
  [
    'C6',
    [
      'care TERM_PRICE 35000 1 35000 第二条第1项',
      'care SAME_SLOT_FREE 18 18 28000 第二条第3项',
      'chess TERM_PRICE 30000 1 30000 第二条第2项',
    ],
  ],
  ['C7', ['care TERM_PRICE 35000 1 17500 第二条第1项']],
  ['A1', ['care TERM_PRICE 10000 1 10000 第一条', 'care CARE_ALONE_FREE 90 90 0 第三条']],
  [
    'A6',
    [
      'care TERM_PRICE 10000 1 10000 第一条',
      'care JOINT_TERM_CAP 36000 0 9000 第一条',
      'care PUBLIC_SUBSIDY 10000 0 6500 ',
      'care WAIVER 5000 0 3250 ',
      'chess TERM_PRICE 30000 1 30000 第一条',
      'chess JOINT_TERM_CAP 36000 0 27000 第一条',
      'chess PUBLIC_SUBSIDY 10000 0 19500 ',
      'chess WAIVER 5000 0 9750 ',
    ],
  ],
  [
    'A8',
    [
      'chess TERM_PRICE 20000 1 20000 第一条',
      'chess GOVERNMENT_BOUGHT_FREE 18 18 0 第二条',
      'dance TERM_PRICE 15000 1 15000 第一条',
    ],
  ],
  [
    'T3',
    [
      'chess LESSONS_TIMES_PRICE 500 4 2000 第二条',
      'care MONTHS_TIMES_PRICE 2000 1 2000 第一条',
      'care CARE_FREE_WITH_ENRICHMENT 30 30 0 第六条',
    ],
  ],
  [
    'T5',
    [
      'chess LESSONS_TIMES_PRICE 500 11 5500 第二条',
      'chess ENRICHMENT_DAY_CAP 600 0 3663 第四条',
      'chess JOINT_MONTH_CAP 6000 0 3330 第三条',
      'dance LESSONS_TIMES_PRICE 400 11 4400 第二条',
      'dance ENRICHMENT_DAY_CAP 600 0 2937 第四条',
      'dance JOINT_MONTH_CAP 6000 0 2670 第三条',
    ],
  ],
  ['T7', ['chess LESSONS_TIMES_PRICE 550 2 1100 第二条', 'chess ENRICHMENT_LESSON_CAP 500 0 1000 第五条']],
])('%s', (wanted, steps) => {
  expect(allFeeCases.filter(({ id }) => id === wanted).map(stepsOf)).toEqual([steps])
})

test('a line nothing is left of gets no step for what took nothing off it', () => {
  const enrollments = [exampleEnrollment({ pricePerLesson: fen(5_000) }), exampleCare(80)]
  const { lines } = calculateFees({ pack: frozenPack, term: exampleTerm, enrollments, waiver: waiverOf(5_000) })
  expect(lines.map(({ steps }) => steps.map(({ rule }) => rule))).toEqual([
    ['LESSONS_TIMES_PRICE', 'ENRICHMENT_TERM_CAP', 'WAIVER'],
    ['LESSONS_TIMES_PRICE', 'CARE_WITHIN_ENRICHMENT_FREE'],
  ])
})

test('a line that is free is not said to be capped', () => {
  const enrollments = [
    { ...exampleEnrollment({ courseId: 'bought' }), governmentBought: true },
    exampleEnrollment({ pricePerLesson: fen(2_000) }),
  ]
  const { lines } = calculateFees({ pack: fuyang2021, term: exampleTerm, enrollments, waiver: null })
  expect(lines.map(({ status, steps }) => [status, ...steps.map(({ rule }) => rule)])).toEqual([
    ['SUPPRESSED', 'LESSONS_TIMES_PRICE', 'GOVERNMENT_BOUGHT_FREE'],
    ['CAPPED', 'LESSONS_TIMES_PRICE', 'JOINT_TERM_CAP'],
  ])
})

test('caps hold finest first, in whatever order a pack was written', () => {
  const source = waiverOf(0).source
  const day = { kind: 'ANY', period: 'DAY', limit: { value: fen(200), source } } as const
  const month = { kind: 'CARE', period: 'MONTH', limit: { value: fen(1_000), source } } as const
  const enrollments = [exampleCare(10, { pricePerLesson: fen(300) })]
  for (const caps of [
    [day, month],
    [month, day],
  ]) {
    const pack = { ...frozenPack, caps }
    // 10 × 3.00; each day 2.00: 20.00; the month 10.00
    const [line] = calculateFees({ pack, term: exampleTerm, enrollments, waiver: null }).lines
    expect(line?.steps.map(({ rule, afterFen }) => [rule, afterFen])).toEqual([
      ['LESSONS_TIMES_PRICE', 3_000],
      ['JOINT_DAY_CAP', 2_000],
      ['CARE_MONTH_CAP', 1_000],
    ])
  }
})

test('a waiver of nothing says nothing; a subsidy counts only where the pack deducts it', () => {
  const subsidy = { amount: fen(100), source: waiverOf(0).source }
  const facts = { term: exampleTerm, enrollments: [exampleEnrollment()], waiver: waiverOf(0), subsidy }
  const statement = calculateFees({ ...facts, pack: frozenPack })
  expect(statement.lines[0]?.steps).toHaveLength(1)
  expect(statement).not.toHaveProperty('subsidizedFen')
  expect(statement).toMatchObject({ packId: 'demo-2026', packVersion: '1', packName: '演示收费标准' })
})

describe('the same slot', () => {
  const tuesday = schoolDate('2026-09-01')
  const wednesday = schoolDate('2026-09-02')
  const course = exampleEnrollment({
    lessonDates: [tuesday, wednesday],
    slots: [
      { weekday: 2, from: '16:30', until: '17:30' },
      { weekday: 4, from: '15:00', until: '16:00' },
    ],
  })
  const care = (from: string, until: string) =>
    exampleCare(2, {
      slots: [
        { weekday: 2, from, until },
        { weekday: 5, from: '08:00', until: '09:00' },
      ],
    })

  test.each<[string, string, boolean]>([
    ['15:30', '16:30', false],
    ['15:30', '16:31', true],
    ['17:30', '18:00', false],
    ['17:29', '18:00', true],
    ['16:40', '17:00', true],
  ])('%s–%s beside 16:30–17:30: %s', (from, until, isSame) => {
    expect(haveOverlappingLessons(care(from, until), course, { date: tuesday, lesson: 0 })).toBe(isSame)
  })

  test('counts on a day with a lesson of the course only, by that weekday’s timetable', () => {
    expect(
      haveOverlappingLessons(
        care('16:30', '17:30'),
        { ...course, lessonDates: [wednesday] },
        { date: tuesday, lesson: 0 },
      ),
    ).toBe(false)
    expect(haveOverlappingLessons(care('15:00', '16:00'), course, { date: tuesday, lesson: 0 })).toBe(false)
  })

  test('on a make-up day, which follows another weekday, any slot may be meant', () => {
    expect(haveOverlappingLessons(care('15:00', '16:00'), course, { date: wednesday, lesson: 0 })).toBe(true)
    expect(haveOverlappingLessons(care('12:00', '13:00'), course, { date: wednesday, lesson: 0 })).toBe(false)
  })
})

describe('F5 several lessons a day', () => {
  const twice = (count: number) => [...dailyLessons(count), ...dailyLessons(count)].sort()
  const afternoon = (lessons: number, about: Partial<ChargedEnrollment> = {}) =>
    exampleCare(0, {
      lessonDates: twice(lessons),
      slots: [2, 3].map((weekday) => ({ weekday: weekday as Weekday, from: '15:40', until: '17:40', lessons: 2 })),
      ...about,
    })
  const reckon = (pack: PolicyPack, ...enrollments: readonly ChargedEnrollment[]) =>
    calculateFees({ pack, term: exampleTerm, enrollments, waiver: null }).lines.map((line) => [
      line.lessons,
      line.chargedLessons,
      line.chargedFen,
    ])
  const capped = (cap: Pick<FeeCap, 'kind' | 'period'>, limit: number): PolicyPack => ({
    ...frozenPack,
    caps: [{ ...cap, limit: { value: fen(limit), source: frozenPack.bothRule.source } }],
  })

  test('55 afternoons of two lessons at 2.00 are 110 lessons: 220.00', () => {
    expect(reckon(frozenPack, afternoon(55))).toEqual([[110, 110, 22_000]])
  })

  test('a cap of the lesson holds for each of them, one of the day for both, and the days are days', () => {
    // 10 days: 20 × 1.50; 10 × 3.00; 10 × 2.00 by the day
    expect(reckon(capped({ kind: 'CARE', period: 'LESSON' }, 150), afternoon(10))).toEqual([[20, 20, 3_000]])
    expect(reckon(capped({ kind: 'CARE', period: 'DAY' }, 300), afternoon(10))).toEqual([[20, 20, 3_000]])
    const byDay = afternoon(10, { unitPrice: { unit: 'DAY', amount: fen(200), lessonsInTerm: 20 } })
    expect(reckon(frozenPack, byDay)).toEqual([[20, 20, 2_000]])
  })

  test('a course in the slot of one lesson keeps that one free, not the whole afternoon', () => {
    const slots = [2, 3].flatMap((weekday) => [
      { weekday: weekday as Weekday, from: '15:40', until: '16:30' },
      { weekday: weekday as Weekday, from: '16:40', until: '17:40' },
    ])
    // 2026-09-01 is a Tuesday: the course has one lesson, at 16:40
    const course = exampleEnrollment({
      lessonDates: [schoolDate('2026-09-01')],
      slots: [{ weekday: 2, from: '16:40', until: '17:40' }],
    })
    const joint = { ...frozenPack, bothRule: { ...frozenPack.bothRule, value: 'JOINT_CAP_ONLY' } } as const
    expect(reckon(joint, course, afternoon(2, { slots }))).toEqual([
      [1, 1, 600],
      [4, 3, 600],
    ])
  })
})

describe('what lessons cost by unit', () => {
  const dates = [schoolDate('2026-09-30'), schoolDate('2026-10-01'), schoolDate('2026-10-02')]
  const price = { amount: fen(100), lessonsInTerm: 4 }

  test.each([
    ['LESSON', 3, 300],
    ['DAY', 3, 300],
    ['MONTH', 2, 200],
    ['TERM', 1, 75],
  ] as const)('%s: %d units', (unit, units, cost) => {
    expect(unitsOf(unit, dates)).toHaveLength(units)
    expect(costOf(chizhou2021, { ...price, unit }, dates)).toBe(cost)
  })

  test('a price for the term: whole where the pack says so, nothing without a lesson, never more than whole', () => {
    const term = { ...price, unit: 'TERM' } as const
    expect(costOf(inventedPack, term, dates)).toBe(100)
    expect(costOf(inventedPack, term, [])).toBe(0)
    expect(costOf(chizhou2021, term, [])).toBe(0)
    expect(costOf(chizhou2021, { ...term, lessonsInTerm: 3 }, dates)).toBe(100)
    expect(costOf(chizhou2021, { ...term, lessonsInTerm: 2 }, dates)).toBe(100)
  })
})
