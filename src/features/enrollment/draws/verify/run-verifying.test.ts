// Tests that verifying goes in slices, can be stopped, and tells one changed byte.
import { drawFileText, makeDrawFile } from '@domain/enrollment/draws/draw-file'
import {
  EXAMPLE_NUMBER,
  EXAMPLE_SECRET,
  exampleCourse,
  exampleList,
  exampleRow,
} from '@domain/enrollment/draws/example-list'
import { runVerifying, type Verifying } from './run-verifying'

const courses = [exampleCourse('chess', 2, ['2 16:30-17:30']), exampleCourse('rope', 1, ['5 16:30-17:30'])]
const rows = ['a', 'b', 'c', 'd'].map((name) => exampleRow(name, ['chess', 'rope']))
const file = makeDrawFile({
  list: exampleList({ courses, rows }),
  secret: EXAMPLE_SECRET,
  publicNumber: EXAMPLE_NUMBER,
})
const text = drawFileText(file)

/** Each slice is as long as one step. */
function run(played: string, stopAfter = Number.POSITIVE_INFINITY, wish = {}) {
  const told: Verifying[] = []
  const waiting: (() => void)[] = []
  let ms = 0
  const clock = {
    now: () => {
      ms += 20
      return ms
    },
    later: (work: () => void) => void waiting.push(work),
  }
  const stop = runVerifying({ text: played, wish }, (state) => told.push(state), clock)
  for (let slice = waiting.shift(); slice !== undefined; slice = waiting.shift()) {
    slice()
    if (told.length >= stopAfter) stop()
  }
  return told
}

test('it tells how far it is and ends with what it found', () => {
  const told = run(text)
  expect(told.length).toBeGreaterThan(2)
  expect(told.at(-1)?.passed).toEqual(['LIST', 'SECRET', 'SEED', 'RESULT'])
  expect(told.at(-1)?.verified).toMatchObject({ ok: true })
})

test('stopped, it does nothing any more', () => {
  const told = run(text, 1)
  expect(told).toHaveLength(1)
  expect(told[0]?.verified).toBeNull()
})

test('one byte changed is told', () => {
  const at = text.indexOf('"title":"') + '"title":"'.length
  const changed = `${text.slice(0, at)}X${text.slice(at + 1)}`
  expect(changed).toHaveLength(text.length)
  expect(run(changed).at(-1)?.verified).toMatchObject({ ok: false, fault: { code: 'LIST_CHANGED' } })
})

test('a file that is whole in itself, but not the published one, is told', () => {
  const wish = { fingerprint: 'cd'.repeat(32) }
  expect(run(text, undefined, wish).at(-1)?.verified).toMatchObject({ ok: false, fault: { code: 'OTHER_LIST' } })
})
