// Tests fee statements: the golden tables, and what must hold for any family.
import fc from 'fast-check'
import { dailyLessons, exampleEnrollment, exampleTerm } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { addDays } from '../../values/school-date'
import { chizhou2021 } from '../policy/chizhou-2021'
import { enrichmentOnly } from '../policy/course-price.cases'
import { frozenPack } from '../policy/frozen-pack'
import type { GrantedWaiver } from './apply-waiver'
import { calculateFees } from './calculate-fees'
import { feeStatement } from './fee-statement'
import { allFeeCases } from './fee-tables.cases'

const source = { document: 'waiver', number: '1', clause: '1', date: '2026-09-01', demonstration: false }
const reckon = (enrollments: Parameters<typeof calculateFees>[0]['enrollments'], waiver: GrantedWaiver | null = null) =>
  calculateFees({ pack: frozenPack, term: exampleTerm, enrollments, waiver })

/** Every day a generated lesson may fall on, reckoned once. */
const days = dailyLessons(320)

const enrollment = fc
  .record({
    kind: fc.constantFrom('CARE', 'ENRICHMENT'),
    state: fc.constantFrom('SEATED', 'WAITLISTED', 'WITHDRAWN'),
    first: fc.integer({ min: 0, max: 120 }),
    lessons: fc.integer({ min: 0, max: 190 }),
    price: fc.integer({ min: 0, max: 600 }),
    id: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ kind, state, first, lessons, price, id }) => {
    const startsOn = addDays(exampleTerm.from, first)
    return exampleEnrollment({
      courseId: `course-${id}`,
      kind,
      state,
      startsOn,
      lessonDates: days.slice(first, first + lessons),
      pricePerLesson: fen(price),
      endsBefore: state === 'WITHDRAWN' ? addDays(startsOn, lessons) : null,
    })
  })
const family = fc.array(enrollment, { maxLength: 6 })
const basisPoints = fc.integer({ min: 0, max: 10_000 })

describe('golden tables', () => {
  test.each(allFeeCases)('$id $name', ({ pack = frozenPack, expected, ...family }) => {
    const statement = calculateFees({ pack, term: exampleTerm, ...family })
    const { lines, grossFen, cappedOffFen, subsidizedFen, waivedFen, totalFen } = statement
    const seen = lines.map((line) => [line.chargedLessons, line.chargedFen, line.payableFen, line.status])
    expect({ grossFen, cappedOffFen, subsidizedFen, waivedFen, totalFen, lines: seen }).toEqual(expected)
  })

  test('name each case once', () => {
    expect(new Set(allFeeCases.map(({ id }) => id)).size).toBe(allFeeCases.length)
  })
})

describe('every statement', () => {
  test('is of the contract’s shape and its lines add up', () => {
    fc.assert(
      fc.property(family, basisPoints, (enrollments, waived) => {
        const statement = reckon(enrollments, { basisPoints: waived, source })
        expect(feeStatement.parse(statement)).toEqual(statement)
        const sum = (of: 'grossFen' | 'chargedFen' | 'payableFen') =>
          statement.lines.reduce((total, line) => total + line[of], 0)
        expect(sum('payableFen')).toBe(statement.totalFen)
        expect(sum('grossFen')).toBe(statement.grossFen)
        expect(sum('chargedFen')).toBe(statement.grossFen - statement.cappedOffFen)
        expect(statement.grossFen - statement.cappedOffFen - statement.waivedFen).toBe(statement.totalFen)
      }),
    )
  })

  test('keeps every cap, is never negative, and no line pays more than it was charged', () => {
    fc.assert(
      fc.property(family, basisPoints, (enrollments, waived) => {
        const { lines, totalFen } = reckon(enrollments, { basisPoints: waived, source })
        const charged = (kind: 'CARE' | 'ENRICHMENT') =>
          lines.filter((line) => line.kind === kind).reduce((total, line) => total + line.chargedFen, 0)
        expect(charged('CARE')).toBeLessThanOrEqual(35_000)
        expect(charged('ENRICHMENT')).toBeLessThanOrEqual(60_000)
        expect(charged('CARE') + charged('ENRICHMENT')).toBeLessThanOrEqual(60_000)
        expect(totalFen).toBeGreaterThanOrEqual(0)
        for (const line of lines) {
          expect(line.payableFen).toBeGreaterThanOrEqual(0)
          expect(line.payableFen).toBeLessThanOrEqual(line.chargedFen)
          expect(line.chargedFen).toBeLessThanOrEqual(line.grossFen)
        }
      }),
    )
  })

  test('explains itself: a line’s steps end at what is payable, each with a document', () => {
    fc.assert(
      fc.property(family, basisPoints, (enrollments, waived) => {
        for (const line of reckon(enrollments, { basisPoints: waived, source }).lines) {
          expect(line.steps.at(-1)?.afterFen).toBe(line.payableFen)
          expect(line.steps.every((step) => step.source.document !== '')).toBe(true)
        }
      }),
    )
  })
})

describe('across statements', () => {
  test('a larger waiver never raises the total', () => {
    fc.assert(
      fc.property(family, basisPoints, basisPoints, (enrollments, one, other) => {
        const totalWith = (waived: number) => reckon(enrollments, { basisPoints: waived, source }).totalFen
        expect(totalWith(Math.max(one, other))).toBeLessThanOrEqual(totalWith(Math.min(one, other)))
        expect(totalWith(one)).toBeLessThanOrEqual(reckon(enrollments).totalFen)
      }),
    )
  })

  test('neither the order of the enrollments nor reckoning again changes anything', () => {
    fc.assert(
      fc.property(family, basisPoints, (enrollments, waived) => {
        const waiver = { basisPoints: waived, source }
        const statement = reckon(enrollments, waiver)
        expect(reckon([...enrollments].reverse(), waiver).totalFen).toBe(statement.totalFen)
        expect(JSON.stringify(reckon(enrollments, waiver))).toBe(JSON.stringify(statement))
      }),
    )
  })

  test('one more care lesson never lowers the total', () => {
    fc.assert(
      fc.property(family, fc.integer({ min: 0, max: 300 }), (enrollments, day) => {
        const extra = exampleEnrollment({
          courseId: 'extra',
          kind: 'CARE',
          lessonDates: [addDays(exampleTerm.from, day)],
          pricePerLesson: fen(200),
        })
        expect(reckon([...enrollments, extra]).totalFen).toBeGreaterThanOrEqual(reckon(enrollments).totalFen)
      }),
    )
  })

  test('a demonstration value anywhere in the reckoning marks the statement', () => {
    expect(reckon([exampleEnrollment()]).demonstration).toBe(true)
    const care = exampleEnrollment({ kind: 'CARE', pricePerLesson: fen(200) })
    expect(
      calculateFees({ pack: chizhou2021, term: exampleTerm, enrollments: [care], waiver: null }).demonstration,
    ).toBe(false)
  })
})

test('F1 what the pack does not price is not charged: the other lines stand, and the line says why', () => {
  const enrollments = [exampleEnrollment(), exampleEnrollment({ courseId: 'care', kind: 'CARE' })]
  const { lines, totalFen } = calculateFees({ pack: enrichmentOnly, term: exampleTerm, enrollments, waiver: null })
  expect(totalFen).toBe(21_600)
  expect(lines.map(({ status, payableFen, steps }) => [status, payableFen, steps.map(({ rule }) => rule)])).toEqual([
    ['CHARGED', 21_600, ['LESSONS_TIMES_PRICE']],
    ['SUPPRESSED', 0, ['LESSONS_TIMES_PRICE', 'KIND_NOT_PRICED_FREE']],
  ])
})
