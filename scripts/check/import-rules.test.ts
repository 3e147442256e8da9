// The import rules catch a violation of each room's border, one bad file in a tiny project each.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

jest.setTimeout(120_000)

const ROOT = resolve(__dirname, '../..')
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const CONFIGS = ['.dependency-cruiser.cjs', '.dependency-cruiser-bundle.cjs', 'tsconfig.json']

const GOOD: Readonly<Record<string, string>> = {
  'domain/enrollment/rule.ts': 'export const rule = 1\n',
  'domain/enrollment/contract.ts': "import { z } from 'zod'\nexport const contract = z.object({})\n",
  'cloudfunctions/runtime/database.ts': 'export const database = 1\n',
  'cloudfunctions/billing/fee-store.ts':
    "import { database } from '../runtime/database'\nexport const store = database\n",
  'localcloud/server.ts': 'export const server = 1\n',
  'src/page.ts': "import type { contract } from '@domain/enrollment/contract'\nexport type Shown = typeof contract\n",
}

function cruise(files: Readonly<Record<string, string>>, config: string): string {
  const project = mkdtempSync(join(tmpdir(), 'rules-'))
  for (const path of CONFIGS) cpSync(join(ROOT, path), join(project, path))
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'))
  for (const [path, text] of Object.entries({ ...GOOD, ...files })) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  const args = [CRUISER, '--config', config, '--output-type', 'err', 'domain', 'cloudfunctions', 'localcloud', 'src']
  return spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' }).stdout
}

test.each(CONFIGS.slice(0, 2))('a sound project passes %s', (config) => {
  expect(cruise({}, config)).toContain('no dependency violations found')
})

test.each([
  ['domain-stands-alone', 'domain/enrollment/bad.ts', '../../localcloud/server'],
  ['functions-import-domain-only', 'cloudfunctions/billing/bad.ts', '../../src/page'],
  ['app-imports-domain-only', 'src/bad.ts', '../cloudfunctions/billing/fee-store'],
  ['local-cloud-knows-no-school', 'localcloud/bad.ts', '../domain/enrollment/rule'],
  ['another-context-not-through-its-store', 'cloudfunctions/enrollment/bad.ts', '../billing/fee-store'],
  ['only-stores-touch-collections', 'cloudfunctions/billing/bad.ts', '../runtime/database'],
  ['only-the-runtime-touches-the-sdk', 'cloudfunctions/billing/bad.ts', '@cloudbase/node-sdk'],
  ['no-unresolved-import', 'domain/enrollment/bad.ts', './nowhere'],
])('%s is caught', (rule, path, imported) => {
  expect(cruise({ [path]: `import '${imported}'\n` }, '.dependency-cruiser.cjs')).toContain(`error ${rule}:`)
})

test('a circle is caught', () => {
  const files = {
    'domain/enrollment/one.ts': "import { two } from './two'\nexport const one = () => two\n",
    'domain/enrollment/two.ts': "import { one } from './one'\nexport const two = () => one\n",
  }
  expect(cruise(files, '.dependency-cruiser.cjs')).toContain('error no-circles:')
})

test('zod reached from the app is caught, a type of it is not', () => {
  const files = {
    'src/bad.ts': "import { contract } from '@domain/enrollment/contract'\nexport const x = contract\n",
  }
  expect(cruise(files, '.dependency-cruiser-bundle.cjs')).toContain('error no-zod-in-the-app:')
})
