// Tests invented draws: never oversold, over a limit, clashing, torn apart; mutants are caught.
import { checkList } from '@domain/enrollment/draws/check-list'
import { type DrawList, sortList } from '@domain/enrollment/draws/draw-list'
import type { DrawResult } from '@domain/enrollment/draws/draw-result'
import { drawRounds } from '@domain/enrollment/draws/draw-rounds'
import { exampleCourse, exampleList } from '@domain/enrollment/draws/example-list'
import fc from 'fast-check'
import { proofOf } from '../../tests/actions/world/proof-tier'
import { faultsOfDraw } from './draw-faults'

const GUARDS = '@domain/enrollment/draws/guards'
const PROOF = proofOf({ name: 'invented draws', near: 400, deep: 50_000, seed: 20_261_130 })
const COURSES = 6
const times = ['16:00-17:00', '16:30-17:30', '17:00-18:00']

const course = fc.record({
  seats: fc.integer({ min: 0, max: 3 }),
  meetings: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(...times)), {
    minLength: 1,
    maxLength: 2,
    selector: ([weekday]) => weekday,
  }),
})
const row = fc.record({
  wishes: fc.shuffledSubarray(Array.from({ length: COURSES }, (_, at) => `c${at}`)),
  aWeek: fc.integer({ min: 0, max: 4 }),
  aTerm: fc.integer({ min: 0, max: 3 }),
  priorityClass: fc.integer({ min: 1, max: 2 }),
})

/** Each row may be tied to the next by the first wish of both. */
const lists = fc
  .record({
    courses: fc.array(course, { minLength: COURSES, maxLength: COURSES }),
    rows: fc.array(row, { minLength: 1, maxLength: 9 }),
    tied: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  })
  .map(({ courses, rows, tied }): DrawList => {
    const named = rows.map(({ aWeek, aTerm, wishes, priorityClass }, at) => ({
      number: String(at).repeat(64),
      wishes,
      atMost: { aWeek, aTerm },
      priorityClass,
    }))
    const together = named.flatMap(({ number, wishes }, at) => {
      const other = at % 2 === 0 && tied[at] === true ? named[at + 1] : undefined
      const courseId = wishes.find((wish) => other?.wishes.includes(wish))
      if (other === undefined || courseId === undefined) return []
      return [{ wishes: [number, other.number].map((one) => ({ number: one, courseId })) }]
    })
    const written = courses.map(({ seats, meetings }, at) =>
      exampleCourse(
        `c${at}`,
        seats,
        meetings.map(([weekday, hours]) => `${weekday} ${hours}`),
      ),
    )
    const priorities = [{ rule: '上学期没有中签', publishedOn: '2026-08-20' }]
    return sortList(exampleList({ courses: written, rows: named, together, priorities }))
  })
const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 })

type Draw = (list: DrawList, seed: Uint8Array) => DrawResult

function check(draw: Draw, proof: Pick<fc.Parameters, 'numRuns' | 'seed' | 'endOnFailure'>): void {
  fc.assert(
    fc.property(lists, seeds, (list, seed) => {
      expect(checkList(list)).toBeNull()
      expect(faultsOfDraw(list, draw(list, seed))).toEqual([])
    }),
    proof,
  )
}

test('nothing oversold, above a limit, clashing, torn apart, or free while wished', () => {
  check(drawRounds, PROOF)
})

test('the order in which rows, courses and ties are handed in makes no difference', () => {
  const backwards = ({ courses, rows, together, ...rest }: DrawList): DrawList => ({
    ...rest,
    courses: [...courses].reverse(),
    rows: [...rows].reverse(),
    together: together.map(({ wishes }) => ({ wishes: [...wishes].reverse() })).reverse(),
  })
  fc.assert(
    fc.property(lists, seeds, (list, seed) => {
      expect(drawRounds(backwards(list), seed)).toEqual(drawRounds(list, seed))
    }),
    PROOF,
  )
})

/** The rule with one guard of its own replaced. */
function drawWith(broken: object): Draw {
  let draw: Draw = drawRounds
  jest.isolateModules(() => {
    jest.doMock(GUARDS, () => ({ ...jest.requireActual<object>(GUARDS), ...broken }))
    draw = jest.requireActual<{ drawRounds: Draw }>('@domain/enrollment/draws/draw-rounds').drawRounds
  })
  jest.dontMock(GUARDS)
  return draw
}

const MUTANTS = [
  { name: 'a seat too many', broken: { hasSeats: (left: number, needed: number) => left + 1 >= needed } },
  { name: 'two seats are one', broken: { hasSeats: (left: number) => left >= 1 } },
  { name: 'time does not count', broken: { clashing: () => null } },
  { name: 'limits do not count', broken: { limitReached: () => null } },
  { name: 'the last seat stays free', broken: { hasSeats: (left: number, needed: number) => left > needed } },
]

test.each(MUTANTS)('turns red: $name', ({ broken }) => {
  const { numRuns, seed } = { numRuns: 400, seed: 20_261_130 }
  expect(() => check(drawWith(broken), { numRuns, seed, endOnFailure: true })).toThrow('Property failed')
})
