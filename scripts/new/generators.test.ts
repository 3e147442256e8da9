// What the generators write compiles and leaves one failing test that says what to do.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { contracts } from '@domain/registry'
import { newAction } from './new-action'
import { newCollection } from './new-collection'
import { newContext } from './new-context'
import { newPage } from './new-page'

jest.setTimeout(600_000)

const ROOT = resolve(__dirname, '../..')
const COPIED = [
  ...['domain', 'cloudfunctions', 'localcloud', 'src', 'config', 'scripts', 'tests'],
  ...['jest.config.mjs', 'package.json', 'tsconfig.json', 'biome.json', 'cloudbaserc.json'],
  ...['.dependency-cruiser.cjs', '.gitignore'],
]
const CONTEXTS = Object.keys(contracts)
/** Named by the import rules, and not written yet. */
const NEW_CONTEXT = 'institutions'
const SIDES = readdirSync(join(ROOT, 'src/pages')).filter((side) =>
  readdirSync(join(ROOT, 'src/pages', side), { withFileTypes: true }).some((entry) => entry.isDirectory()),
)

let copy: string
const written: string[] = []

/** One copy of the project for all generators: each check is run once over everything they wrote. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'project-'))
  for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  written.push(...newContext(copy, NEW_CONTEXT))
  for (const context of CONTEXTS) written.push(...newAction(copy, `${context}.lost-things.findLostThing`))
  for (const context of CONTEXTS) written.push(...newCollection(copy, `${context}.${context}Wishes`))
  written.push(...newAction(copy, `${NEW_CONTEXT}.lost-things.findLostThing`))
  written.push(...newAction(copy, 'enrollment.seats.countWishes'))
  for (const side of SIDES) written.push(...newPage(copy, `${side}/lost-things`))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function runTool(script: string, args: readonly string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], { cwd: copy, encoding: 'utf8' })
}

test('everything compiles', () => {
  const { status, stdout } = runTool('typescript/bin/tsc', ['--noEmit', '-p', '.', '--incremental', 'false'])
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

const writtenCode = () => [...new Set(written)].filter((path) => path.endsWith('.ts') || path.endsWith('.tsx'))

test('everything is formatted and passes the style rules', () => {
  const { status, stderr } = runTool('@biomejs/biome/bin/biome', [
    'check',
    '--vcs-enabled=false',
    '--error-on-warnings',
    ...writtenCode(),
  ])
  expect({ status, stderr }).toMatchObject({ status: 0 })
})

test('every import is allowed', () => {
  const { status, stdout } = runTool('dependency-cruiser/bin/dependency-cruise.mjs', [
    ...['--config', '.dependency-cruiser.cjs', '--max-depth', '1'],
    ...writtenCode(),
  ])
  expect(stdout).toContain('no dependency violations found')
  expect(status).toBe(0)
})

test('each leaves one failing test that says what to do', () => {
  const tests = [...new Set(written)].filter((path) => /\.test\.tsx?$/.test(path))
  expect(tests).toHaveLength(2 * CONTEXTS.length + 3 + SIDES.length)
  const { stderr } = runTool('jest/bin/jest.js', ['--ci', '--runInBand', '--runTestsByPath', ...tests])
  // The first action of the new context is what its own test asks for.
  expect(stderr).toContain(`Tests:       ${tests.length - 1} failed, 1 passed, ${tests.length} total`)
  expect(stderr).toContain('docs/add-an-action.md tells the whole way')
  expect(stderr).toContain('next: docs/add-a-screen.md')
})

test.each([
  ...['enrollment.seats.Do', 'nowhere.seats.doThis', 'enrollment.seats.enrollPupil', 'enrollment.enrollPupil'],
  'enrollment',
])('refuses the action %s', (name) => {
  expect(() => newAction(ROOT, name)).toThrow()
})

test.each(['home', 'parent/home', 'nowhere/page', 'parent/../x'])('refuses the page %s', (name) => {
  expect(() => newPage(ROOT, name)).toThrow()
})

test.each(['billing', 'homework', 'kitchen', 'Institutions'])('refuses the context %s', (name) => {
  expect(() => newContext(ROOT, name)).toThrow()
})

test.each(['enrollment', 'nowhere.things', 'enrollment.Things', 'enrollment.plans'])(
  'refuses the collection %s',
  (name) => {
    expect(() => newCollection(ROOT, name)).toThrow()
  },
)
