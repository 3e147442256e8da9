// Tests the rounds in a given order, priority classes, lots of brothers and sisters, and progress.
import { sortList } from './draw-list'
import { drawOrder } from './draw-order'
import type { DrawResult, Outcome } from './draw-result'
import { drawInSteps, drawRounds, playInSteps } from './draw-rounds'
import { orderOf, roundsCases } from './draw-rounds.cases'
import { exampleCourse, exampleList, exampleRow, exampleTogether } from './example-list'
import { seededStream, shuffle } from './seeded-stream'

const seedNumber = (number: number) => new Uint8Array(32).fill(number)

function said(outcome: Outcome): string {
  switch (outcome.code) {
    case 'GOT':
      return `GOT ${outcome.turn}`
    case 'FULL_BEFORE_TURN':
      return `FULL ${outcome.turn}`
    case 'CLASHES_WITH':
      return `CLASH ${outcome.courseId}`
    case 'LIMIT_REACHED':
      return outcome.limit
    case 'TOGETHER_NOT_POSSIBLE':
      return `TOGETHER ${outcome.because} ${outcome.turn}`
  }
}

test.each(roundsCases)('$name', ({ courses, rows, order, together = [], outcomes, waiting = {} }) => {
  const list = sortList(exampleList({ courses, rows, together: together.map(exampleTogether) }))
  const names = list.rows.map(({ number }) => number.slice(0, 1))
  const steps = playInSteps(list, orderOf({ rows, order }))
  const result = steps.next().value as DrawResult
  const byName = names.map((name, row) => [name, result.rows[row]?.map(said)])
  expect(Object.fromEntries(byName)).toEqual(outcomes)
  const waitingNames = result.waiting.map((one) => [one.courseId, one.rows.map((row) => names[row - 1]).join('')])
  expect(Object.fromEntries(waitingNames)).toEqual(waiting)
})

const many = 'abcdef0123456789'.split('')
const courses = [exampleCourse('chess', 4, ['2 16:30-17:30'])]

test('a better class comes first whatever is drawn, and within a class the lot decides', () => {
  const rows = many.map((name, at) => exampleRow(name, ['chess'], { priorityClass: at % 2 === 0 ? 1 : 2 }))
  const list = sortList(exampleList({ courses, rows }))
  const orders = [1, 2, 3].map((seed) => drawOrder(list, seedNumber(seed)))
  for (const order of orders) {
    const classes = order.map((row) => list.rows[row]?.priorityClass)
    expect(classes).toEqual([...classes].sort())
  }
  expect(new Set(orders.map(String)).size).toBe(3)
})

test('brothers and sisters are one lot, of the weaker class of the two', () => {
  const rows = many.map((name) => exampleRow(name, ['chess'], { priorityClass: name === 'a' ? 1 : 2 }))
  const together = [exampleTogether('a/chess 7/chess')]
  const list = sortList(exampleList({ courses, rows, together }))
  const firsts = Array.from({ length: 40 }, (_, seed) => {
    const numbers = drawOrder(list, seedNumber(seed)).map((row) => list.rows[row]?.number.slice(0, 1))
    expect(Math.abs(numbers.indexOf('a') - numbers.indexOf('7'))).toBe(1)
    return numbers[0]
  })
  expect(firsts.filter((name) => name === 'a').length).toBeLessThan(20)
})

test('a shuffle reaches every order, each about equally often', () => {
  const stream = seededStream(seedNumber(7))
  const counts = new Map<string, number>()
  for (let run = 0; run < 6_000; run += 1) {
    const order = shuffle(['a', 'b', 'c'], stream).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(120)
})

test('progress only grows, and the steps end in the same result', () => {
  const rows = Array.from({ length: 600 }, (_, at) => ({
    ...exampleRow('a', ['chess']),
    number: at.toString(16).padStart(64, '0'),
  }))
  const list = exampleList({ courses, rows })
  const steps = drawInSteps(list, seedNumber(1))
  const seen: number[] = []
  let step = steps.next()
  for (; !step.done; step = steps.next()) seen.push(step.value.done)
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
  expect(seen.length).toBe(2)
  expect(step.value).toEqual(drawRounds({ ...list, rows: [...rows].reverse() }, seedNumber(1)))
})
