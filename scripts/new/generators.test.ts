// Generated actions and pages compile in a copy of the project and leave a failing test.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { newAction } from './new-action'
import { newPage } from './new-page'

jest.setTimeout(240_000)

const ROOT = resolve(__dirname, '../..')
const COPIED = ['domain', 'cloudfunctions', 'src', 'tests', 'jest.config.mjs', 'package.json', 'tsconfig.json']

function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'project-'))
  for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

function runJest(copy: string, file: string): string {
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js')
  const { stderr } = spawnSync(process.execPath, [jest, '--ci', file], { cwd: copy, encoding: 'utf8' })
  return stderr
}

test('a new action has contract, handler and entry, and its test fails', () => {
  const copy = copyProject()
  const files = newAction(copy, 'enrollment.countWishes')
  expect(files).toContain('cloudfunctions/enrollment/count-wishes.ts')
  const entry = readFileSync(join(copy, 'cloudfunctions/enrollment/index.ts'), 'utf8')
  expect(entry).toMatch(/serve\('enrollment', \{ countWishes,/)
  expect(readFileSync(join(copy, 'domain/enrollment/contract.ts'), 'utf8')).toMatch(/countWishes: action\(/)
  const said = runJest(copy, 'tests/actions/count-wishes.test.ts')
  expect(said).toContain('Tests:       1 failed, 1 total')
  expect(said).toContain('Received: "enrollment.countWishes"')
})

test('a new page has its files, and its tests fail until it is listed and written', () => {
  const copy = copyProject()
  expect(newPage(copy, 'parent/lost-things')).toHaveLength(3)
  expect(runJest(copy, 'src/pages/parent/lost-things')).toContain('Tests:       2 failed, 2 total')
})

test.each(['enrollment.Do', 'nowhere.doThis', 'enrollment.enrollPupil', 'enrollment'])(
  'refuses the action %s',
  (name) => {
    expect(() => newAction(ROOT, name)).toThrow()
  },
)

test.each(['home', 'parent/home', 'district/page', 'parent/../x'])('refuses the page %s', (name) => {
  expect(() => newPage(ROOT, name)).toThrow()
})
