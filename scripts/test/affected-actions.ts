// Finds the actions that changed sources can change, through the imports of the bundles.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contracts } from '@domain/registry'
import { build } from 'esbuild'
import { functionNames } from '../build-functions'
import { ROOT } from '../run-command'

type Importers = ReadonlyMap<string, readonly string[]>

/** Who imports each source file, types left out. */
async function importersOf(): Promise<Importers> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: functionNames().map((name) => `cloudfunctions/${name}/index.ts`),
    bundle: true,
    platform: 'node',
    packages: 'external',
    outdir: 'dist/unwritten',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const importers = new Map<string, string[]>()
  for (const [importer, { imports }] of Object.entries(metafile.inputs)) {
    for (const { path } of imports) importers.set(path, [...(importers.get(path) ?? []), importer])
  }
  return importers
}

function withAllAbove(files: readonly string[], importers: Importers): ReadonlySet<string> {
  const reached = new Set(files)
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer)
  return reached
}

/** `billing.getBill`, from the file that exports it, or from the contract that declares it. */
function actionsIn(file: string): readonly string[] {
  const [, context = ''] = file.split('/')
  const declared = Object.entries(contracts).find(([name]) => name === context)?.[1] ?? {}
  const text = existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : ''
  const isNamed = (action: string) => new RegExp(`export const ${action}\\b|^ +${action}: action\\(`, 'm').test(text)
  return Object.keys(declared)
    .filter(isNamed)
    .map((action) => `${context}.${action}`)
}

export function countActions(): number {
  return Object.values(contracts).flatMap((context) => Object.keys(context)).length
}

/** Names of actions; null where no function holds any of the files. */
export async function affectedActions(changed: readonly string[]): Promise<readonly string[] | null> {
  const sources = changed.filter((file) => /^(cloudfunctions|domain)\//.test(file) && !/\.(test|cases)\.ts$/.test(file))
  if (sources.length === 0) return null
  const reached = withAllAbove(sources, await importersOf())
  return [...new Set([...reached].flatMap(actionsIn))].sort()
}
