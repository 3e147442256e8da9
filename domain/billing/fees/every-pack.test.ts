// Tests what must hold for any family under every pack, including the contradictory and invented.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { dailyLessons, exampleEnrollment, exampleTerm } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { addDays } from '../../values/school-date'
import { waiverOf } from '../bills/example-bill-events'
import { inventedPack } from '../policy/fee-invented.cases'
import { isOfKind } from '../policy/guide-price'
import { EXAMPLE_PACKS, PACKS } from '../policy/pack-list'
import { readPack } from '../policy/pack-schema'
import { type PolicyPack, PRICE_UNITS } from '../policy/policy-pack'
import { calculateFees } from './calculate-fees'
import { feeStatement } from './fee-statement'
import type { ChargedEnrollment } from './unit-price'

const packs = [...PACKS, ...EXAMPLE_PACKS, inventedPack]
const days = dailyLessons(200)
const { source } = waiverOf(0)

const enrollment = fc
  .record({
    kind: fc.constantFrom('CARE', 'ENRICHMENT'),
    state: fc.constantFrom('SEATED', 'WAITLISTED', 'WITHDRAWN'),
    unit: fc.constantFrom(...PRICE_UNITS),
    first: fc.integer({ min: 0, max: 80 }),
    lessons: fc.integer({ min: 0, max: 90 }),
    price: fc.integer({ min: 0, max: 40_000 }),
    governmentBought: fc.boolean(),
    time: fc.constantFrom({ from: '15:30', until: '16:30' }, { from: '16:00', until: '17:00' }),
  })
  .map(({ kind, state, unit, first, lessons, price, governmentBought, time }): Omit<ChargedEnrollment, 'courseId'> => {
    const startsOn = addDays(exampleTerm.from, first)
    const pricePerLesson = fen(unit === 'TERM' ? price : price % 700)
    const { courseId: _, ...ordinary } = exampleEnrollment({
      kind,
      state,
      startsOn,
      slots: [{ weekday: 2, ...time }],
      lessonDates: days.slice(first, first + lessons),
      pricePerLesson,
      endsBefore: state === 'WITHDRAWN' ? addDays(startsOn, lessons) : null,
    })
    return { ...ordinary, governmentBought, unitPrice: { unit, amount: pricePerLesson, lessonsInTerm: 90 } }
  })
const reckoning = fc
  .record({
    pack: fc.constantFrom(...packs),
    enrollments: fc
      .array(enrollment, { maxLength: 5 })
      .map((list) => list.map((one, index) => ({ ...one, courseId: `c${index}` }))),
    waiver: fc.integer({ min: 0, max: 10_000 }).map(waiverOf),
    subsidy: fc.option(fc.integer({ min: 0, max: 30_000 }).map((amount) => ({ amount: fen(amount), source }))),
  })
  .map((facts) => ({ ...facts, term: exampleTerm }))

/** The same reckoning by a pack written down as JSON and read again years later. */
function remembered(pack: PolicyPack): PolicyPack {
  const read = readPack(JSON.parse(JSON.stringify(pack)))
  if (read === null) throw new Error('a pack that cannot be read again')
  return read
}

test('lines add up, nothing is negative, the last step is what is payable', () => {
  fc.assert(
    fc.property(reckoning, (facts) => {
      const statement = calculateFees(facts)
      expect(feeStatement.parse(statement)).toEqual(statement)
      const { lines, grossFen, cappedOffFen, subsidizedFen = 0, waivedFen, totalFen } = statement
      expect(lines.reduce((sum, line) => sum + line.payableFen, 0)).toBe(totalFen)
      expect(grossFen - cappedOffFen - subsidizedFen - waivedFen).toBe(totalFen)
      expect(Math.min(totalFen, cappedOffFen, subsidizedFen, waivedFen)).toBeGreaterThanOrEqual(0)
      for (const line of lines) {
        expect(0 <= line.payableFen && line.payableFen <= line.chargedFen).toBe(true)
        expect(line.chargedFen).toBeLessThanOrEqual(line.grossFen)
        expect(line.steps.at(-1)?.afterFen).toBe(line.payableFen)
      }
    }),
  )
})

test('no pupil is charged above a cap of the term', () => {
  fc.assert(
    fc.property(reckoning, (facts) => {
      const { lines } = calculateFees(facts)
      for (const { kind, period, limit } of facts.pack.caps) {
        const held = lines.filter((line) => isOfKind(kind, line.kind))
        const charged = held.reduce((sum, { chargedFen }) => sum + chargedFen, 0)
        if (period === 'TERM') expect(charged).toBeLessThanOrEqual(limit.value)
      }
    }),
  )
})

test('no pupil is charged above a cap of the month, month by month', () => {
  fc.assert(
    fc.property(reckoning, fc.integer({ min: 0, max: 8 }), (facts, month) => {
      const key = addDays(exampleTerm.from, month * 31).slice(0, 7)
      const enrollments = facts.enrollments
        .filter(({ unitPrice }) => unitPrice?.unit !== 'TERM')
        .map((one) => ({ ...one, lessonDates: one.lessonDates.filter((date) => date.startsWith(key)) }))
      const { lines } = calculateFees({ ...facts, enrollments, pack: inventedPack })
      expect(lines.reduce((sum, { chargedFen }) => sum + chargedFen, 0)).toBeLessThanOrEqual(6_000)
    }),
  )
})

test('neither waiver nor subsidy raises the total, nor does the order of the lines matter', () => {
  fc.assert(
    fc.property(reckoning, (facts) => {
      const { totalFen } = calculateFees(facts)
      expect(totalFen).toBeLessThanOrEqual(calculateFees({ ...facts, waiver: null }).totalFen)
      expect(totalFen).toBeLessThanOrEqual(calculateFees({ ...facts, subsidy: null }).totalFen)
      expect(calculateFees({ ...facts, enrollments: [...facts.enrollments].reverse() }).totalFen).toBe(totalFen)
    }),
  )
})

test('an old statement, reckoned again from what was stored, is the same to the fen', () => {
  fc.assert(
    fc.property(reckoning, (facts) => {
      expect(calculateFees({ ...facts, pack: remembered(facts.pack) })).toEqual(calculateFees(facts))
    }),
  )
})

/** A pack that was used is never edited, but for its last day: this is what each said when it was put in force. */
test.each([
  ['demo-2026', '6ef3e0923492d3a9'],
  ['chizhou-2021', '75d6161c093597c2'],
  ['fuyang-2021', 'bcf3f8397e842373'],
])('%s is as it was', (id, fingerprint) => {
  const { effectiveUntil: _, ...rest } = packs.find((pack) => pack.id === id) ?? inventedPack
  expect(createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 16)).toBe(fingerprint)
})
