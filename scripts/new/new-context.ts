// `npm run new:context -- homework`: contract, function, deployment and a failing test.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { addImport, objectIn, openEdits } from './edit-source'
import { formatFiles } from './format-files'

const NAME = /^[a-z]+$/

const contractText = (context: string) => `// Every action of ${context}, by name.

export const ${context}Contract = {} as const
`

const functionText = (context: string) => `// Entry point of the ${context} function.
import { ${context}Contract } from '@domain/${context}/index'
import { serve } from '../request/router'

export const main = serve({ context: '${context}', contract: ${context}Contract }, {})
`

const testText = (context: string) => `// Tests that ${context} can be asked something.
import { ${context}Contract } from '@domain/${context}/index'

test('${context} has an action', () => {
  const next = 'npm run new:action -- ${context}.<capability>.<action>, then delete this test'
  expect(Object.keys(${context}Contract).length === 0 ? next : null).toBeNull()
})
`

/** Writes the pieces under `root`; returns their paths. Throws a readable message if the name cannot be used. */
export function newContext(root: string, context: string): readonly string[] {
  if (!NAME.test(context)) throw new Error(`${context} is not one lower-case word`)
  if (!contextsOf(root).includes(context)) throw new Error(`${context} is not among ${contextsOf(root).join(', ')}`)
  if (existsSync(join(root, `domain/${context}`))) throw new Error(`${context} is there already`)
  const edits = openEdits(root)
  edits.create(`domain/${context}/index.ts`, contractText(context))
  edits.create(`cloudfunctions/${context}/index.ts`, functionText(context))
  edits.create(`tests/actions/${context}/${context}.test.ts`, testText(context))
  const registry = 'domain/registry.ts'
  const name = `${context}Contract`
  objectIn(edits.file(registry), 'contracts').addPropertyAssignment({ name: context, initializer: name })
  addImport(edits.file(registry), { from: registry, to: `domain/${context}/index` }, name)
  return [...formatFiles(root, edits.save()), deploy(root, context)]
}

/** The contexts architecture agreed on, from the import rules that name them. */
function contextsOf(root: string): readonly string[] {
  const rules = readFileSync(join(root, '.dependency-cruiser.cjs'), 'utf8')
  return /const CONTEXTS =\s*'([^']+)'/.exec(rules)?.[1]?.split('|') ?? []
}

/** With the limits of the smallest function that is there. */
function deploy(root: string, name: string): string {
  const path = 'cloudbaserc.json'
  const text = readFileSync(join(root, path), 'utf8')
  const entry = `    {
      "name": "${name}",
      "runtime": "Nodejs20.19",
      "handler": "index.main",
      "timeout": 20,
      "memorySize": 256,
      "installDependency": false
    }`
  const changed = text.replace(/\n {4}\}\n {2}\]/, `\n    },\n${entry}\n  ]`)
  if (changed === text) throw new Error(`${path} is not of the form the generator knows`)
  writeFileSync(join(root, path), changed)
  return path
}

if (require.main === module) {
  const files = newContext(resolve(__dirname, '../..'), process.argv[2] ?? '')
  console.log(`${files.join('\n')}\nNext: npm run new:action, and docs/add-an-action.md.`)
}
