// Formats what a generator wrote as `npm run check` wants it.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Sorts imports and formats; answers the same paths. */
export function formatFiles(root: string, paths: readonly string[]): readonly string[] {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  execFileSync(process.execPath, [biome, 'check', '--write', ...paths], { cwd: root, stdio: 'ignore' })
  return paths
}
