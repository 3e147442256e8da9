// Owns the function bundles the tests run: the very files that are deployed, or a copy with one line changed.
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { buildFunctions } from '../../../scripts/build-functions'

/** Replaces `find` in the one source file that ends with `file`. Throws when it is not there exactly once. */
export interface Mutation {
  readonly name: string
  readonly file: string
  readonly find: string
  readonly replace: string
}

export async function buildBundles(mutation?: Mutation): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'functions-'))
  await buildFunctions(mutation ? { outDir, mutate: pluginFor(mutation) } : { outDir })
  return outDir
}

function pluginFor({ name, file, find, replace }: Mutation): Plugin {
  return {
    name: 'mutation',
    setup: (build) => {
      let applied = 0
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.endsWith(file)) return undefined
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
