// Holds our draws against the Python script that was written from the published format alone.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DrawFile, drawFileText } from '@domain/enrollment/draws/draw-file'
import { canonicalText } from '@domain/enrollment/draws/draw-seed'
import { verifyDraw } from '@domain/enrollment/draws/verify-draw'
import { inventFile, PLAIN } from './invented-school'

jest.setTimeout(120_000)

interface Answer {
  readonly status: number
  readonly said: string
}

const folder = mkdtempSync(join(tmpdir(), 'draws-'))

function runPython(calls: readonly (readonly string[])[]): readonly Answer[] {
  const args = [join(__dirname, 'run-python.mjs'), join(__dirname, 'verify_draw.py'), folder]
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    input: JSON.stringify(calls),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as readonly Answer[]
}

const SCHOOLS = [
  { ...PLAIN, pupils: 1, siblingsOneIn: 0 },
  { ...PLAIN, pupils: 40, courses: 6, seats: 3, siblingsOneIn: 3, rules: 2 },
  { ...PLAIN, pupils: 120, courses: 12, seats: 8, aTerm: 4, siblingsOneIn: 2 },
  { ...PLAIN, pupils: 300, courses: 20, seats: 20, siblingsOneIn: 7, rules: 1 },
]
const files = [1, 2, 3].flatMap((world) => SCHOOLS.map((school) => inventFile(school, world)))

function save(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return `/files/${name}`
}

/** One of each kind of change. */
function changesOf(file: DrawFile): readonly string[] {
  const text = drawFileText(file)
  const { list, result } = file
  const [course, ...courses] = list.courses
  const more = courses.concat(course === undefined ? [] : { ...course, seats: course.seats + 1 })
  return [
    text.slice(0, -9),
    text.replace('fangxuehou-draw"', 'other"'),
    text.replace('"version":1', '"version":2'),
    `${text}\n`,
    drawFileText({ ...file, list: { ...list, courses: [...more].sort((a, b) => (a.courseId < b.courseId ? -1 : 1)) } }),
    drawFileText({ ...file, secret: '00'.repeat(32) }),
    drawFileText({ ...file, publicNumber: '7' }),
    drawFileText({ ...file, result: { ...result, order: [...result.order].reverse() } }),
    drawFileText({ ...file, result: { ...result, rows: [...result.rows].reverse() } }),
    drawFileText({ ...file, result: { ...result, waiting: result.waiting.slice(1) } }),
  ]
}

test('the same results byte for byte, and the same errors', () => {
  const paths = files.map((file, at) => save(`${at}.json`, drawFileText(file)))
  const [, changed = files[0]] = files
  const changes = changed === undefined ? [] : changesOf(changed)
  const answers = runPython([
    ...paths.map((path) => ['--redraw', path]),
    ...paths.map((path) => [path]),
    ...changes.map((text, at) => [save(`changed-${at}.json`, text)]),
  ])
  const said = answers.map((answer) => answer.said.trim())
  expect(said.slice(0, files.length)).toEqual(files.map(({ result }) => canonicalText(result)))
  expect(said.slice(files.length, 2 * files.length)).toEqual(files.map(() => 'OK'))
  expect(said.slice(2 * files.length)).toEqual(changes.map(ourWord))
})

function ourWord(text: string): string {
  const verified = verifyDraw(text)
  if (verified.ok) return 'OK'
  const { fault } = verified
  if (fault.code === 'RESULT_DIFFERS') return `${fault.code} ${fault.row} ${fault.part}`
  return fault.code === 'WRONG_VERSION' ? `${fault.code} ${fault.found}` : fault.code
}

test('the examples hold every kind of outcome', () => {
  const codes = files.flatMap(({ result }) =>
    result.rows.flat().map((one) => ('because' in one ? one.because : one.code)),
  )
  const kinds = ['GOT', 'FULL_BEFORE_TURN', 'CLASHES_WITH', 'LIMIT_REACHED', 'SEATS', 'OTHER_CLASHES', 'OTHER_LIMIT']
  expect([...new Set(codes)].sort()).toEqual(kinds.sort())
})
