// Owns bundling the cloud functions: one readable file per context, everything inside, as it is deployed.
import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

const ROOT = resolve(__dirname, '..')
const SOURCE = join(ROOT, 'cloudfunctions')

export interface FunctionsBuild {
  readonly outDir: string
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
export async function buildFunctions({ outDir, mutate }: FunctionsBuild): Promise<readonly string[]> {
  const names = functionNames()
  await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, join(SOURCE, name, 'index.ts')])),
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
    plugins: mutate ? [mutate] : [],
    // The Node build of every package, whatever it prefers for browsers.
    mainFields: ['main', 'module'],
  })
  for (const name of names) copyPermissions(name, resolve(ROOT, outDir))
  return names
}

/** What a function may ask of WeChat (`config.json`) lies beside its code where WeChat's tools upload it. */
function copyPermissions(name: string, outDir: string): void {
  const config = join(SOURCE, name, 'config.json')
  if (existsSync(config)) copyFileSync(config, join(outDir, name, 'config.json'))
}

if (require.main === module) {
  const outDir = 'dist/cloudfunctions'
  buildFunctions({ outDir }).then((names) => console.log(`${outDir}: ${names.join(', ')}`))
}
