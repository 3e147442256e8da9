// The import rules catch a violation of each room's border, one bad file in a tiny project each.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

jest.setTimeout(120_000)

const ROOT = resolve(__dirname, '../..')
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const CONFIGS = [
  '.dependency-cruiser.cjs',
  '.dependency-cruiser-bundle.cjs',
  '.dependency-cruiser-folders.cjs',
  'tsconfig.json',
]

const GOOD: Readonly<Record<string, string>> = {
  'domain/enrollment/rule.ts': 'export const rule = 1\n',
  'domain/enrollment/contract.ts': "import { z } from 'zod'\nexport const contract = z.object({})\n",
  'cloudfunctions/runtime/collection.ts': 'export const collection = 1\n',
  'cloudfunctions/billing/collections/fees.ts':
    "import { collection } from '../../runtime/collection'\nexport const fees = collection\n",
  'cloudfunctions/billing/fees/find-fee.ts': "import { fees } from '../collections/fees'\nexport const find = fees\n",
  'cloudfunctions/billing/home/first-screen.ts': 'export const screen = 1\n',
  'localcloud/server.ts': 'export const server = 1\n',
  'src/api/client.ts': 'export const client = 1\n',
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

test.each(CONFIGS.slice(0, 3))('a sound project passes %s', (config) => {
  expect(cruise({}, config)).toContain('no dependency violations found')
})

test.each([
  ['domain-stands-alone', 'domain/enrollment/bad.ts', '../../localcloud/server'],
  ['functions-import-domain-only', 'cloudfunctions/billing/bad.ts', '../../src/page'],
  ['app-imports-domain-only', 'src/bad.ts', '../cloudfunctions/billing/collections/fees'],
  ['local-cloud-knows-no-school', 'localcloud/bad.ts', '../domain/enrollment/rule'],
  ['only-owners-open-collections', 'cloudfunctions/billing/fees/bad.ts', '../../runtime/collection'],
  ['owners-know-no-capability', 'cloudfunctions/billing/collections/bad.ts', '../fees/find-fee'],
  ['first-screens-are-imported-by-nobody', 'cloudfunctions/billing/fees/bad.ts', '../home/first-screen'],
  ['only-the-runtime-touches-the-sdk', 'cloudfunctions/billing/bad.ts', '@cloudbase/node-sdk'],
  ['anonymous-reaches-no-caller', 'cloudfunctions/anonymous/bad.ts', '../billing/collections/fees'],
  ['anonymous-imports-complaints-only', 'cloudfunctions/anonymous/bad.ts', '@cloudbase/node-sdk'],
  ['reports-know-no-caller', 'src/features/complaints/reporting/bad.ts', '../../../api/client'],
  ['no-unresolved-import', 'domain/enrollment/bad.ts', './nowhere'],
])('%s is caught', (rule, path, imported) => {
  expect(cruise({ [path]: `import '${imported}'\n` }, '.dependency-cruiser.cjs')).toContain(`error ${rule}:`)
})

test('a circle of types is caught', () => {
  const files = {
    'domain/enrollment/one.ts': "import type { Two } from './two'\nexport type One = Two | 1\n",
    'domain/enrollment/two.ts': "import type { One } from './one'\nexport type Two = { one: One }\n",
  }
  expect(cruise(files, '.dependency-cruiser.cjs')).toContain('error no-circles:')
})

test('a circle of folders is caught', () => {
  const files = {
    'domain/enrollment/seats/one.ts': "import '../lessons/two'\n",
    'domain/enrollment/seats/three.ts': 'export const three = 3\n',
    'domain/enrollment/lessons/two.ts': "import '../seats/three'\n",
  }
  expect(cruise(files, '.dependency-cruiser-folders.cjs')).toContain('error no-folder-circles:')
})

test('a circle is caught', () => {
  const files = {
    'domain/enrollment/one.ts': "import { two } from './two'\nexport const one = () => two\n",
    'domain/enrollment/two.ts': "import { one } from './one'\nexport const two = () => one\n",
  }
  expect(cruise(files, '.dependency-cruiser.cjs')).toContain('error no-circles:')
})

test('the anonymous function may reach nobody even through its collections', () => {
  const files = {
    'cloudfunctions/complaints/collections/reports.ts':
      "import '../../billing/collections/fees'\nexport const reports = 1\n",
    'cloudfunctions/anonymous/index.ts':
      "import { reports } from '../complaints/collections/reports'\nexport const main = reports\n",
  }
  expect(cruise(files, '.dependency-cruiser.cjs')).toContain('error anonymous-reaches-no-caller:')
})

test('curves reached from the app are caught', () => {
  const files = {
    'domain/complaints/seal.ts': "import { x25519 } from '@noble/curves/ed25519.js'\nexport const seal = x25519\n",
    'src/bad.ts': "import { seal } from '@domain/complaints/seal'\nexport const x = seal\n",
  }
  expect(cruise(files, '.dependency-cruiser-bundle.cjs')).toContain('error channel-crypto-comes-prebuilt:')
})

test('zod reached from the app is caught, a type of it is not', () => {
  const files = {
    'src/bad.ts': "import { contract } from '@domain/enrollment/contract'\nexport const x = contract\n",
  }
  expect(cruise(files, '.dependency-cruiser-bundle.cjs')).toContain('error no-zod-in-the-app:')
})
