// Builds the functions the tests run: the very files deployed, or a copy with one line changed.
import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { buildFunctions, functionNames } from '../../../scripts/build-functions'
import { sharedBundles } from '../../../scripts/shared-bundles'

/** Replaces `find` in the one source file whose path ends with `file`. Throws when it is not there exactly once. */
export interface Mutation {
  readonly name: string
  readonly file: string
  readonly find: string
  readonly replace: string
}

export function buildBundles(mutation?: Mutation): Promise<string> {
  return mutation ? buildMutated(mutation) : sharedBundles()
}

/** Builds only the functions that hold the file; the others are those of everybody. */
async function buildMutated(mutation: Mutation): Promise<string> {
  const shared = await sharedBundles()
  const outDir = mkdtempSync(join(tmpdir(), 'functions-'))
  const names = functionNames().filter((name) => holds(join(shared, name, 'index.js'), mutation.file))
  if (names.length === 0) throw new Error(`${mutation.name}: no file ${mutation.file} in the bundles`)
  await buildFunctions({ outDir, names, mutate: pluginFor(mutation) })
  for (const name of functionNames()) {
    if (!names.includes(name)) symlinkSync(join(shared, name), join(outDir, name))
  }
  return outDir
}

/** Before each source, a bundle says in a comment of its own line which one it is. */
function holds(bundle: string, file: string): boolean {
  return readFileSync(bundle, 'utf8').includes(`/${file}\n`)
}

function pluginFor({ name, file, find, replace }: Mutation): Plugin {
  return {
    name: 'mutation',
    setup: (build) => {
      let applied = 0
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.endsWith(`/${file}`)) return undefined
        const parts = readFileSync(path, 'utf8').split(find)
        if (parts.length !== 2) throw new Error(`${name}: "${find}" stands ${parts.length - 1} times in ${file}`)
        applied += 1
        return { contents: parts.join(replace), loader: 'ts' }
      })
      build.onEnd(() => {
        if (applied === 0) throw new Error(`${name}: no file ${file} in the bundles`)
      })
    },
  }
}
