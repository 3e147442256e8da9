// Bundles each cloud function into one readable file, as it is deployed.
import { copyFileSync, existsSync, linkSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

const ROOT = resolve(__dirname, '..')
const SOURCE = join(ROOT, 'cloudfunctions')

/** Files of packages that a function reads beside its bundle: the font of documents, and its license. */
const ASSETS: Readonly<Record<string, readonly string[]>> = {
  documents: [
    '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    '@expo-google-fonts/noto-sans-sc/LICENSE_FONT',
  ],
}

const OF_WORKBOOKS = ['runtime/workbooks/reading/workbook-reader', 'runtime/workbooks/marking/workbook-marker']
/** What a function runs in threads of its own, beside its bundle: the reader of workbooks, and the writer of marked copies. */
const WORKERS: Readonly<Record<string, readonly string[]>> = {
  billing: OF_WORKBOOKS,
  enrollment: OF_WORKBOOKS,
  identity: OF_WORKBOOKS,
}

/** Zod carries its messages in fifty languages. Nobody reads them here: paths and codes are what leaves a function. */
const zodInEnglish: Plugin = {
  name: 'zod-in-english',
  setup: (build) => {
    build.onResolve({ filter: /\/locales\/index\.js$/ }, ({ importer }) =>
      /[\\/]zod[\\/]/.test(importer) ? { path: join(dirname(importer), '../locales/en.js') } : undefined,
    )
  },
}

export interface FunctionsBuild {
  readonly outDir: string
  /** Without it, all. */
  readonly names?: readonly string[]
  /** Changes the source on its way in: tests remove a check with it and watch the suite turn red. */
  readonly mutate?: Plugin
}

/** Contexts that have an entry. */
export function functionNames(): readonly string[] {
  return readdirSync(SOURCE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(SOURCE, entry.name, 'index.ts')))
    .map((entry) => entry.name)
    .sort()
}

/** Writes `<outDir>/<name>/index.js` for each; returns the names. */
export async function buildFunctions({
  outDir,
  mutate,
  names = functionNames(),
}: FunctionsBuild): Promise<readonly string[]> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(names.flatMap(entriesOf)),
    outdir: resolve(ROOT, outDir),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // Not minified: a stack trace from the platform's log must be readable.
    minify: false,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: mutate ? [mutate, zodInEnglish] : [zodInEnglish],
    // The Node build of every package, whatever it prefers for browsers.
    mainFields: ['main', 'module'],
    // pdfkit's module for Node looks for files beside itself, by an address a bundle does not have; what it requires
    // of fontkit is then the build we take too, or the bundle would carry both.
    alias: { pdfkit: require.resolve('pdfkit'), fontkit: require.resolve('fontkit') },
  })
  for (const name of names) {
    copyPermissions(name, resolve(ROOT, outDir))
    copyAssets(name, resolve(ROOT, outDir))
  }
  return names
}

function entriesOf(name: string): [bundle: string, source: string][] {
  const workers = (WORKERS[name] ?? []).map((path): [string, string] => [
    `${name}/${basename(path)}`,
    join(SOURCE, `${path}.ts`),
  ])
  return [[`${name}/index`, join(SOURCE, name, 'index.ts')], ...workers]
}

/** What a function may ask of WeChat (`config.json`) lies beside its code where WeChat's tools upload it. */
function copyPermissions(name: string, outDir: string): void {
  const config = join(SOURCE, name, 'config.json')
  if (existsSync(config)) copyFileSync(config, join(outDir, name, 'config.json'))
}

/** Linked where the disk can: ten megabytes a build, and every test builds. */
function copyAssets(name: string, outDir: string): void {
  for (const asset of ASSETS[name] ?? []) {
    const from = require.resolve(asset)
    const to = join(outDir, name, basename(asset))
    rmSync(to, { force: true })
    try {
      linkSync(from, to)
    } catch {
      copyFileSync(from, to)
    }
  }
}

if (require.main === module) {
  const outDir = 'dist/cloudfunctions'
  buildFunctions({ outDir }).then((names) => console.log(`${outDir}: ${names.join(', ')}`))
}
