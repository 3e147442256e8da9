// Lists the checks that need no running system: types, style, imports, words, owners.
import { runTool, runTypeScript } from '../run-command'

export interface Step {
  readonly name: string
  readonly run: () => Promise<boolean>
}

/** Two run at once. */
const HELD = { isHeld: true }
const CRUISER = 'dependency-cruiser/bin/dependency-cruise.mjs'

export const CHECKS: readonly Step[] = [
  { name: 'types', run: () => runTool('typescript/bin/tsc', ['--noEmit', '-p', '.'], HELD) },
  { name: 'style', run: () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'], HELD) },
  { name: 'import rules, no circles', run: () => runTypeScript('check/check-imports.ts', HELD) },
  {
    name: 'no zod in the app',
    run: () => runTool(CRUISER, ['--config', '.dependency-cruiser-bundle.cjs', 'src'], HELD),
  },
  { name: 'nothing unused', run: () => runTool('knip/bin/knip.js', ['--no-progress'], HELD) },
  { name: 'licenses', run: () => runTypeScript('check/check-licenses.ts', HELD) },
  { name: 'sizes, words and owners', run: () => runTypeScript('check/check-files.ts', HELD) },
]
