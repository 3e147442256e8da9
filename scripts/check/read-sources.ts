// Reads the project's text files: what is under version control, and what is new and not ignored.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const CODE = /\.(ts|tsx|mjs|cjs|js)$/
/** Written by `npm run build:channel-crypto`; its own test holds it to the sources. */
const BUILT = /^src\/features\/complaints\/channel\/built\/.*\.js$/
export const TEXT = /\.(ts|tsx|mjs|cjs|js|json|md|css|html)$/

export interface SourceFile {
  readonly path: string
  readonly text: string
}

export function readSources(root: string): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  return listed
    .toString('utf8')
    .split('\n')
    .filter(
      (path) => TEXT.test(path) && !BUILT.test(path) && path !== 'package-lock.json' && existsSync(join(root, path)),
    )
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
