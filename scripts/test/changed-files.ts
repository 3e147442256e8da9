// Lists what differs from the main branch; on main itself, what the last commit changed.
import { execFileSync } from 'node:child_process'
import { ROOT } from '../run-command'

const MAIN = ['origin/main', 'origin/master', 'main', 'master']

function git(...args: readonly string[]): readonly string[] {
  const said = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return said.split('\n').filter((line) => line !== '')
}

/** Paths from the project's root, of files that are still there or were removed. */
export function changedFiles(): readonly string[] {
  const atWork = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')]
  const committed = git('diff', '--name-only', base(), 'HEAD')
  const found = [...new Set([...committed, ...atWork])]
  return found.length > 0 ? found : git('diff', '--name-only', 'HEAD~1', 'HEAD')
}

/** Where this branch left the main one. */
function base(): string {
  for (const branch of MAIN) {
    try {
      const [commit] = git('merge-base', 'HEAD', branch)
      if (commit) return commit
    } catch {
      // There is no such branch here.
    }
  }
  return 'HEAD'
}
