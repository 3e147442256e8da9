// Bundles a TypeScript file that runs inside a page into one script.
import { join } from 'node:path'
import { build } from 'esbuild'

export async function inPageScript(name: 'stage' | 'inspect-page' | 'measure-kit'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'in-page', `${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome100',
  })
  const script = outputFiles[0]?.text
  if (script === undefined) throw new Error(`${name} gave no script`)
  return script
}
