// The import rules catch a violation of each room's border: bad files planted in one tiny project.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

jest.setTimeout(120_000)

const ROOT = resolve(__dirname, '../..')
const ROOMS = ['domain', 'cloudfunctions', 'localcloud', 'src']
const RULES = ['--import', 'tsx', join(ROOT, 'scripts/check/check-imports.ts'), ...ROOMS]
const OF_BUNDLE = [
  join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  ...['--config', '.dependency-cruiser-bundle.cjs', '--output-type', 'err', 'src'],
]
const CONFIGS = ['.dependency-cruiser.cjs', '.dependency-cruiser-bundle.cjs', 'tsconfig.json']

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

type Files = Readonly<Record<string, string>>

interface Said {
  readonly status: number | null
  readonly said: string
}

function check(args: readonly string[], files: Files = {}): Said {
  const project = mkdtempSync(join(tmpdir(), 'rules-'))
  for (const path of CONFIGS) cpSync(join(ROOT, path), join(project, path))
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'))
  for (const [path, text] of Object.entries({ ...GOOD, ...files })) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

const FORBIDDEN = [
  ['domain-stands-alone', 'domain/enrollment/bad.ts', '../../localcloud/server'],
  ['functions-import-domain-only', 'cloudfunctions/billing/upward.ts', '../../src/page'],
  ['app-imports-domain-only', 'src/server-side.ts', '../cloudfunctions/billing/collections/fees'],
  ['local-cloud-knows-no-school', 'localcloud/bad.ts', '../domain/enrollment/rule'],
  ['only-owners-open-collections', 'cloudfunctions/billing/fees/opener.ts', '../../runtime/collection'],
  ['owners-know-no-capability', 'cloudfunctions/billing/collections/bad.ts', '../fees/find-fee'],
  ['first-screens-are-imported-by-nobody', 'cloudfunctions/billing/fees/homely.ts', '../home/first-screen'],
  ['only-the-runtime-touches-the-sdk', 'cloudfunctions/billing/direct.ts', '@cloudbase/node-sdk'],
  ['anonymous-reaches-no-caller', 'cloudfunctions/anonymous/caller.ts', '../billing/collections/fees'],
  ['anonymous-imports-complaints-only', 'cloudfunctions/anonymous/platform.ts', '@cloudbase/node-sdk'],
  ['reports-know-no-caller', 'src/features/complaints/reporting/bad.ts', '../../../api/client'],
  ['no-unresolved-import', 'domain/enrollment/lost.ts', './nowhere'],
] as const

const CIRCLES: Files = {
  'domain/enrollment/one-type.ts': "import type { Two } from './two-type'\nexport type One = Two | 1\n",
  'domain/enrollment/two-type.ts': "import type { One } from './one-type'\nexport type Two = { one: One }\n",
  'domain/enrollment/one.ts': "import { two } from './two'\nexport const one = () => two\n",
  'domain/enrollment/two.ts': "import { one } from './one'\nexport const two = () => one\n",
  'domain/enrollment/seats/one.ts': "import '../lessons/two'\n",
  'domain/enrollment/seats/three.ts': 'export const three = 3\n',
  'domain/enrollment/lessons/two.ts': "import '../seats/three'\n",
}

const BY_A_DETOUR: Files = {
  'cloudfunctions/complaints/collections/reports.ts':
    "import '../../billing/collections/fees'\nexport const reports = 1\n",
  'cloudfunctions/anonymous/detour.ts':
    "import { reports } from '../complaints/collections/reports'\nexport const main = reports\n",
}

const BUNDLED: Files = {
  'src/typed.ts': "import { contract } from '@domain/enrollment/contract'\nexport const x = contract\n",
  'domain/complaints/seal.ts': "import { x25519 } from '@noble/curves/ed25519.js'\nexport const seal = x25519\n",
  'src/sealing.ts': "import { seal } from '@domain/complaints/seal'\nexport const x = seal\n",
}

test('a sound project passes: a type of zod is none of it in the bundle', () => {
  for (const args of [RULES, OF_BUNDLE]) expect(check(args)).toMatchObject({ status: 0 })
})

describe('caught by the rules', () => {
  let found: Said
  beforeAll(() => {
    const planted = FORBIDDEN.map(([, path, imported]) => [path, `import '${imported}'\n`] as const)
    found = check(RULES, { ...Object.fromEntries(planted), ...CIRCLES, ...BY_A_DETOUR })
  })

  test('the check fails', () => {
    expect(found.status).toBe(1)
  })

  test.each([
    ...FORBIDDEN.map(([rule, path]) => [rule, path] as const),
    ['no-circles', 'domain/enrollment/one-type.ts'],
    ['no-circles', 'domain/enrollment/one.ts'],
    ['anonymous-reaches-no-caller', 'cloudfunctions/anonymous/detour.ts'],
  ] as const)('%s: %s', (rule, path) => {
    expect(found.said).toContain(`error ${rule}: ${path} →`)
  })

  test('a circle of folders', () => {
    expect(found.said).toMatch(/error no-folder-circles: domain\/enrollment\/(seats|lessons) ↔/)
  })
})

test('caught in the bundle: zod, and curves that are not prebuilt', () => {
  const { said } = check(OF_BUNDLE, BUNDLED)
  expect(said).toContain('error no-zod-in-the-app: src/typed.ts')
  expect(said).toContain('error channel-crypto-comes-prebuilt: src/sealing.ts')
})
