// Tests a published draw: what passes, each declared error, and that any changed byte is noticed.
import type { DrawFault } from './draw-fault'
import { drawFaultText } from './draw-fault'
import { type DrawFile, drawFileText, makeDrawFile } from './draw-file'
import { hashOf, normalizePublicNumber } from './draw-seed'
import { EXAMPLE_NUMBER, EXAMPLE_SECRET, exampleCourse, exampleList, exampleRow, exampleTogether } from './example-list'
import { rowNumber } from './row-number'
import { verifyDraw, verifyInSteps } from './verify-draw'

const courses = [exampleCourse('chess', 2, ['2 16:30-17:30']), exampleCourse('clay', 1, ['3 16:00-17:00'])]
const own = rowNumber({ drawId: 'draw-2026-autumn-1', pupilId: 'pupil-7', salt: '0f'.repeat(32) })
const rows = [
  ...['d', '3', 'a', '7', 'c'].map((name) => exampleRow(name, ['chess', 'clay'])),
  { ...exampleRow('a', ['clay', 'chess'], { priorityClass: 2 }), number: own },
]
const together = [exampleTogether('3/chess 7/chess')]
const priorities = [{ rule: '上学期没有中签的先抽', publishedOn: '2026-08-20' }]
const list = exampleList({ courses, rows, together, priorities })
const file = makeDrawFile({ list, secret: EXAMPLE_SECRET, publicNumber: EXAMPLE_NUMBER })
const text = drawFileText(file)

function faultOf(changed: string, fingerprint?: string): DrawFault | null {
  const verified = verifyDraw(changed, { fingerprint, ownNumber: own })
  return verified.ok ? null : verified.fault
}

const written = (change: Partial<DrawFile>) => JSON.stringify({ ...file, ...change })
const inOrder = (change: Partial<DrawFile>) => drawFileText({ ...file, ...change })

test('passes step by step, and finds one’s own row', () => {
  const steps = verifyInSteps(text, { fingerprint: file.fingerprint, ownNumber: own })
  const seen: string[] = []
  let step = steps.next()
  for (; !step.done; step = steps.next()) seen.push(step.value.step)
  expect(seen).toEqual(['LIST', 'SECRET', 'SEED', 'RESULT', 'OWN_ROW'])
  const row = file.list.rows.findIndex(({ number }) => number === own) + 1
  expect(step.value).toMatchObject({ ok: true, own: { row, place: 6, outcomes: file.result.rows[row - 1] } })
})

test('another salt or child is another number', () => {
  const opening = { drawId: 'draw-2026-autumn-1', pupilId: 'pupil-7', salt: '0f'.repeat(32) }
  expect(rowNumber(opening)).toBe(own)
  expect(rowNumber({ ...opening, salt: '0e'.repeat(32) })).not.toBe(own)
  expect(rowNumber({ ...opening, pupilId: 'pupil-8' })).not.toBe(own)
})

const listWith = (change: Partial<DrawFile['list']>) => inOrder({ list: { ...file.list, ...change } })
const [first = [], ...others] = file.result.rows
const swapped = [...file.result.order.slice(1), file.result.order[0] ?? 0]

const faults: readonly (readonly [name: string, changed: string, fault: DrawFault])[] = [
  ['half a file', text.slice(0, 200), { code: 'NOT_JSON' }],
  ['some other file', '{"courses":[]}', { code: 'WRONG_FORMAT' }],
  ['another version', text.replace('"version":1', '"version":2'), { code: 'WRONG_VERSION', found: '2' }],
  ['a field too many', text.replace('{', '{"extra":1,'), { code: 'WRONG_SHAPE', at: 'file.extra' }],
  ['a space', text.replace('"version":1', '"version": 1'), { code: 'NOT_CANONICAL' }],
  ['rows in another order', listWith({ rows: [...file.list.rows].reverse() }), { code: 'NOT_CANONICAL' }],
  ['fields in another order', written({}), { code: 'NOT_CANONICAL' }],
  [
    'a seat more',
    listWith({ courses: [exampleCourse('chess', 3, ['2 16:30-17:30']), ...courses.slice(1)] }),
    { code: 'LIST_CHANGED' },
  ],
  ['another secret', inOrder({ secret: '5f'.repeat(32) }), { code: 'SECRET_DIFFERS' }],
  ['another number', inOrder({ publicNumber: '03 07 12 19 22 30 32' }), { code: 'SEED_DIFFERS' }],
  [
    'a wish met that was not',
    inOrder({ result: { ...file.result, rows: [[...first].reverse(), ...others] } }),
    { code: 'RESULT_DIFFERS', row: 1, part: 'WISHES' },
  ],
  [
    'another order',
    inOrder({ result: { ...file.result, order: swapped } }),
    { code: 'RESULT_DIFFERS', row: file.result.order[0] ?? 0, part: 'ORDER' },
  ],
  [
    'somebody moved up',
    inOrder({
      result: {
        ...file.result,
        waiting: file.result.waiting.map((one) => ({ ...one, rows: [...one.rows].reverse() })),
      },
    }),
    { code: 'RESULT_DIFFERS', row: file.result.waiting[0]?.rows[0] ?? 0, part: 'WAITING' },
  ],
]

test.each(faults)('%s', (_, changed, fault) => {
  expect(faultOf(changed)).toEqual(fault)
  expect(drawFaultText(fault)).toMatch(/。(（.+）)?$/)
})

test('a whole file of another list than was published before', () => {
  expect(faultOf(text, '00'.repeat(32))).toEqual({ code: 'OTHER_LIST' })
})

test('a number that is not in the list', () => {
  const verified = verifyDraw(text, { ownNumber: 'ab'.repeat(32) })
  expect(verified).toEqual({ ok: false, fault: { code: 'ROW_MISSING' } })
})

test('whatever single character is changed, it is noticed', () => {
  const unnoticed: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const other = text[at] === '1' ? '2' : '1'
    if (faultOf(`${text.slice(0, at)}${other}${text.slice(at + 1)}`) === null) unnoticed.push(at)
  }
  expect(unnoticed).toEqual([])
})

test('a number typed by two people is the same number', () => {
  expect(normalizePublicNumber(' ０３-07，12\n19 22 30 31 ')).toBe(EXAMPLE_NUMBER)
})

test('an engine without TextEncoder, as the mini-program’s, hashes the same', () => {
  const hashed = hashOf('list', ['禾川区 𠮷'])
  const encoder = globalThis.TextEncoder
  Reflect.deleteProperty(globalThis, 'TextEncoder')
  try {
    expect(hashOf('list', ['禾川区 𠮷'])).toBe(hashed)
  } finally {
    globalThis.TextEncoder = encoder
  }
})
