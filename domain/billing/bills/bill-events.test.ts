// Tests the events since issue: the golden table, and that stored events are not found again.
import fc from 'fast-check'
import type { Enrollment } from '../../enrollment/seats/enrollment'
import { dailyLessons, exampleCare, exampleEnrollment, exampleTerm } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { addDays, schoolDate } from '../../values/school-date'
import { calculateFees } from '../fees/calculate-fees'
import { frozenPack } from '../policy/frozen-pack'
import type { PolicyPack } from '../policy/policy-pack'
import { accountOf } from './bill-account'
import { awaitedLines, billEventsOf } from './bill-events'
import { type BillEventsCase, billEventsCases, canceledLesson, givenBack } from './bill-events.cases'
import type { Bill } from './bill-record'
import { exampleBill, examplePlan } from './example-bill'
import { quits, waiverOf } from './example-bill-events'
import type { BillFacts } from './facts-since-issue'

const factsOf = ({ now, today = '2026-09-02', canceled = [], waiver = null }: Partial<BillEventsCase>): BillFacts => ({
  term: exampleTerm,
  enrollments: now ?? [],
  canceled,
  waiver,
  today: schoolDate(today),
})

test.each(billEventsCases)('$id $name', (story) => {
  const bill = exampleBill(story.issuedFor)
  const facts = factsOf(story)
  const events = billEventsOf(bill, facts)
  const awaited = awaitedLines(bill, facts).map(({ id, line, amountFen }) => [id, line.plannedDates.length, amountFen])
  const { keptFen } = accountOf(bill, events)
  const { awaited: expectedAwaited = [], ...expected } = story.expected
  expect({ events: events.map(({ id }) => id), keptFen, awaited }).toEqual({ ...expected, awaited: expectedAwaited })
  const stored: Bill = { ...bill, events }
  expect(billEventsOf(stored, facts)).toEqual([])
  expect(awaitedLines(stored, facts)).toEqual(awaitedLines(bill, facts))
})

describe('care that a guardian agreed to (F12, F16)', () => {
  const chess = exampleEnrollment()
  const care = exampleCare(80)
  const bill = exampleBill([chess, care])
  const after = factsOf({ now: [givenBack(chess, '2026-09-13'), care], today: '2026-09-14' })
  const [line] = awaitedLines(bill, after)
  if (line === undefined) throw new Error('nothing waits')
  const agreed: Bill = { ...bill, events: [...billEventsOf(bill, after), { ...line, consentBy: 'parent' }] }

  test('is charged from the day after, and waits for nobody any more, on whatever day one looks', () => {
    // chess 72.00 + care 09-15 … 11-19, 66 × 2.00
    expect(accountOf(agreed).keptFen).toBe(7_200 + 13_200)
    expect(awaitedLines(agreed, after)).toEqual([])
    expect(awaitedLines(agreed, { ...after, today: schoolDate('2026-10-20') })).toEqual([])
    expect(billEventsOf(agreed, after)).toEqual([])
  })

  test('given back later it goes back by its own lessons; another course keeps it free again', () => {
    const quits = { ...after, enrollments: [givenBack(chess, '2026-09-13'), givenBack(care, '2026-10-01')] }
    const events = billEventsOf(agreed, quits)
    expect(events.map(({ id }) => id)).toEqual(['withdrawn:care:0:2026-09-13:2026-10-01'])
    // 16 of 66 lessons held: 09-15 … 09-30
    expect(accountOf(agreed, events).keptFen).toBe(7_200 + 3_200)
    const dance = exampleEnrollment({ courseId: 'dance', startsOn: schoolDate('2026-11-01'), claimedAt: 9 })
    const joins = { ...after, enrollments: [...after.enrollments, dance] }
    expect(billEventsOf(agreed, joins).map(({ id }) => id)).toEqual([
      'free:care:0:2026-09-13:2026-11-01',
      'added:dance:9',
    ])
  })

  test('freed by a course and chargeable again after it, it waits from the day after that course, as a line of its own', () => {
    const dance = exampleEnrollment({
      courseId: 'dance',
      startsOn: schoolDate('2026-11-01'),
      claimedAt: 9,
      lessonDates: dailyLessons(10, '2026-11-01'),
    })
    const joined = { ...after, enrollments: [...after.enrollments, dance], today: schoolDate('2026-10-20') }
    const freed: Bill = { ...agreed, events: [...agreed.events, ...billEventsOf(agreed, joined)] }
    const quits = [...after.enrollments, givenBack(dance, '2026-11-03')]
    const left = awaitedLines(freed, { ...after, enrollments: quits, today: schoolDate('2026-11-02') })
    expect(left.map(({ id, line }) => [id, line.plannedDates[0]])).toEqual([['again:care:0:2026-11-03', '2026-11-03']])
  })

  test('care that was given back waits for nobody: declining is giving it back', () => {
    const declined = { ...after, enrollments: [givenBack(chess, '2026-09-13'), givenBack(care, '2026-09-15')] }
    expect(awaitedLines(bill, declined)).toEqual([])
    expect(accountOf(bill, billEventsOf(bill, declined)).keptFen).toBe(7_200)
  })
})

test('a better waiver is told once more, a worse one never', () => {
  const story = billEventsCases.find(({ id }) => id === 'WAIVED')
  if (story === undefined) throw new Error('no such case')
  const bill = exampleBill(story.issuedFor)
  const half: Bill = { ...bill, events: billEventsOf(bill, factsOf(story)) }
  const with_ = (basisPoints: number) =>
    billEventsOf(half, { ...factsOf(story), waiver: story.waiver ? { ...story.waiver, basisPoints } : null })
  expect(with_(4_999)).toEqual([])
  expect(with_(5_001).map(({ id }) => id)).toEqual(['waiver:5001'])
})

describe('lessons canceled', () => {
  const bill = exampleBill([exampleEnrollment()])
  const days = ['2026-09-09', '2026-09-07', '2026-09-08']
  const told = (canceled: BillFacts['canceled']) =>
    billEventsOf(bill, factsOf({ now: [exampleEnrollment()], canceled })).map((event) => [event.id, event.type])

  test('in the order of their days, whatever order they were written in; why is kept', () => {
    const canceled = days.map((day) => canceledLesson(day, 'chess', day === '2026-09-08' ? 'FORCE_MAJEURE' : 'SCHOOL'))
    expect(told(canceled)).toEqual([
      ['canceled:chess:2026-09-07', 'CANCELED_BY_SCHOOL'],
      ['canceled:chess:2026-09-08', 'FORCE_MAJEURE'],
      ['canceled:chess:2026-09-09', 'CANCELED_BY_SCHOOL'],
    ])
  })
})

test('F2 what leaves the bill comes before what joins it, each by its day', () => {
  const course = (courseId: string, from: string, claimedAt = 0) =>
    exampleEnrollment({ courseId, lessonDates: dailyLessons(30, from), claimedAt })
  const issued = [course('chess', '2026-09-01'), course('choir', '2026-09-01')]
  const [chess, choir] = issued as [Enrollment, Enrollment]
  const now = [
    ...[course('late', '2026-09-22', 7), course('soon', '2026-09-18', 8)],
    ...[givenBack(choir, '2026-09-15'), givenBack(chess, '2026-09-12')],
  ]
  expect(billEventsOf(exampleBill(issued), factsOf({ now })).map(({ id }) => id)).toEqual([
    ...['withdrawn:chess:2026-09-12', 'withdrawn:choir:2026-09-15', 'added:soon:8', 'added:late:7'],
  ])
})

test('a waiver that came before the others is known by the best of them', () => {
  const story = billEventsCases.find(({ id }) => id === 'WAIVED')
  if (story === undefined) throw new Error('no such case')
  const bill = exampleBill(story.issuedFor, { waiver: { ...waiverOf(5_000) } })
  const with_ = (basisPoints: number) =>
    billEventsOf(bill, { ...factsOf(story), waiver: waiverOf(basisPoints) }).map(({ id }) => id)
  expect([4_999, 5_000, 5_001].map(with_)).toEqual([[], [], ['waiver:5001']])
  const alone: Bill = { ...exampleBill(story.issuedFor), events: [quits('2026-09-13')] }
  expect(billEventsOf(alone, { ...factsOf(story), waiver: waiverOf(0) })).toEqual([])
})

describe('F2 after issue as before it', () => {
  const limit = (value: number) => ({ value: fen(value), source: frozenPack.bothRule.source })
  const monthly: PolicyPack = {
    ...frozenPack,
    caps: [{ kind: 'ANY', period: 'MONTH', limit: limit(20_000) }],
    bothRule: { ...frozenPack.bothRule, value: 'JOINT_CAP_ONLY' },
  }
  const under = (pack: PolicyPack) => ({ ...examplePlan, packId: pack.id, pack })
  const all = exampleTerm.from
  const earlier = [{ weekday: 2, from: '15:30', until: '16:30' }] as const

  test('200 a month jointly, care billed 680.00, a course seated later: 848.00, as the statement says', () => {
    // September … November 30 × 8.00 = 240.00 → 200.00 each, December 10 × 8.00 = 80.00
    const dates = dailyLessons(101).filter((date) => date !== '2026-10-31')
    const care = exampleCare(0, { lessonDates: dates, pricePerLesson: fen(800), slots: earlier })
    // 53 × 6.00 = 318.00, of which 150.00 fall on full months; 28 × 6.00 = 168.00, 120.00 would be December's room
    const robots = exampleEnrollment({
      courseId: 'robots',
      lessonDates: [
        ...dailyLessons(25, '2026-11-01'),
        ...dailyLessons(14, '2026-12-11'),
        ...dailyLessons(14, '2027-01-01'),
      ],
      claimedAt: 5,
    })
    const bill = exampleBill([care, { ...robots, state: 'WAITLISTED' }], { plan: under(monthly) })
    expect(accountOf(bill).keptFen).toBe(68_000)
    const now = [care, robots]
    const events = billEventsOf(bill, factsOf({ now }))
    const { totalFen } = calculateFees({ pack: monthly, term: exampleTerm, enrollments: now, waiver: null })
    // December 80.00 + 84.00, January 84.00
    expect(totalFen).toBe(84_800)
    expect(accountOf(bill, events).keptFen).toBe(totalFen)
  })

  test('care that a course makes free is reckoned by its own lessons, whatever is counted when money goes back', () => {
    for (const unit of ['MONTH', 'HALF_MONTH'] as const) {
      const pack = { ...frozenPack, refundBasis: { ...frozenPack.refundBasis, value: { unit } } }
      const care = exampleCare(80)
      const dance = exampleEnrollment({ courseId: 'dance', lessonDates: dailyLessons(10, '2026-09-21'), claimedAt: 5 })
      const bill = exampleBill([care], { plan: under(pack) })
      const now = [care, dance]
      const { totalFen } = calculateFees({ pack, term: exampleTerm, enrollments: now, waiver: null })
      expect(accountOf(bill, billEventsOf(bill, factsOf({ now }))).keptFen).toBe(totalFen)
    }
  })

  test('whoever joins later, under whatever caps: never more than the statement of all of them, and no less for one', () => {
    const course = fc.record({
      kind: fc.constantFrom('CARE' as const, 'ENRICHMENT' as const),
      lessons: fc.integer({ min: 1, max: 60 }),
      from: fc.integer({ min: 0, max: 90 }),
      price: fc.integer({ min: 1, max: 900 }),
    })
    const cap = fc.record({
      kind: fc.constantFrom('CARE' as const, 'ENRICHMENT' as const, 'ANY' as const),
      period: fc.constantFrom('DAY' as const, 'MONTH' as const, 'TERM' as const),
      limit: fc.integer({ min: 500, max: 30_000 }).map(limit),
    })
    fc.assert(
      fc.property(
        fc.array(course, { minLength: 1, maxLength: 3 }),
        course,
        fc.array(cap, { maxLength: 3 }),
        (first, last, caps) => {
          const pack = { ...monthly, caps }
          const enrolled = [...first, last].map(({ kind, lessons, from, price }, index) =>
            exampleEnrollment({
              courseId: `c${index}`,
              kind,
              slots: [{ weekday: 2, from: `1${index}:00`, until: `1${index}:30` }],
              lessonDates: dailyLessons(lessons, addDays(all, from)),
              pricePerLesson: fen(price),
              claimedAt: index === first.length ? 5 : 0,
            }),
          )
          const issued = enrolled.slice(0, -1)
          const bill = exampleBill(issued, { plan: under(pack) })
          const events = billEventsOf(bill, factsOf({ now: enrolled }))
          const { totalFen } = calculateFees({ pack, term: exampleTerm, enrollments: enrolled, waiver: null })
          const { keptFen } = accountOf(bill, events)
          // Where caps of several periods meet, sharing a cap out to the fen may lower the statement: the bill never is.
          expect(keptFen).toBeLessThanOrEqual(Math.max(totalFen, accountOf(bill).keptFen))
          if (caps.length <= 1) expect(keptFen).toBe(totalFen)
        },
      ),
    )
  })
})
