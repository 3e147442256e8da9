// Runs what the current change can break, in about a minute: `npm run test:near [file …]`.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT, runTool } from '../run-command'
import { runSteps } from '../run-steps'
import { affectedActions, countActions } from './affected-actions'
import { changedFiles } from './changed-files'
import { chooseTests, type Near, nearnessTo } from './choose-tests'
import { runSuite } from './run-suite'

/** Journeys and previews need a build of the app. */
const isQuick = (file: string) => !/^tests\/(app|preview)\//.test(file)

/** Test files that reach one of these over their imports. */
function relatedTests(files: readonly string[]): readonly string[] {
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js')
  const args = [jest, '--listTests', '--findRelatedTests', ...files.filter((file) => existsSync(join(ROOT, file)))]
  if (args.length === 3) return []
  const said = execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return said
    .split('\n')
    .filter((line) => line !== '')
    .map((path) => relative(ROOT, path))
}

/** Over imports, and over the bundles: who calls an action that the change reaches. */
function testsNear(changed: readonly string[], actions: readonly string[] | null): readonly Near[] {
  const related = relatedTests(changed.filter((file) => /\.tsx?$/.test(file)))
  const near = new Map(related.map((file) => [file, changed.includes(file) ? 0 : 1]))
  const callers = actions === null ? [] : relatedTests(['scripts/shared-bundles.ts'])
  for (const file of callers) {
    // A change below every action, as in the router, is every caller's.
    const nearness = actions === null || actions.length === 0 ? 2 : nearnessTo(actions, file)
    if (nearness !== null) near.set(file, Math.min(near.get(file) ?? nearness, nearness))
  }
  return [...near].map(([file, nearness]) => ({ file, nearness }))
}

async function testNear(): Promise<boolean> {
  const asked = process.argv.slice(2)
  const changed = asked.length > 0 ? asked : changedFiles()
  const actions = await affectedActions(changed)
  const near = testsNear(changed, actions)
  const { chosen, left } = chooseTests(
    near.filter(({ file }) => isQuick(file)),
    (actions?.length || countActions()) / countActions(),
  )
  const slow = near.filter(({ file }) => !isQuick(file)).length
  console.log(
    `${changed.length} files changed; ${actions?.length ?? 0} actions and ${near.length} test files are reached.`,
  )
  const isCompiled = runSteps([
    { name: 'types', run: () => runTool('typescript/bin/tsc', ['--noEmit', '-p', '.'], { isHeld: true }) },
  ])
  const env = actions === null || actions.length === 0 ? {} : { ONLY_ACTIONS: actions.join(',') }
  const suite = chosen.length === 0 ? null : await runSuite({ args: ['--runTestsByPath', ...chosen], env })
  const { failed } = await isCompiled
  console.log(
    `\nLeft to npm test: ${slow} files that need the app's build${left.length === 0 ? '' : `, ${left.join(', ')}`}`,
  )
  console.log(`${(suite?.passed ?? 0) + 1 - failed} passed, ${(suite?.failed ?? 0) + failed} failed`)
  return failed === 0 && (suite?.failed ?? 0) === 0
}

void testNear().then((isGood) => {
  process.exitCode = isGood ? 0 : 1
})
