// `npm run new:action -- enrollment.doSomething`: generates contract, handler, entry, failing test.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { kebabCase } from './name-words'

const NAME = /^([a-z]+)\.([a-z]+(?:[A-Z][a-z]+)+)$/

const contractEntry = (action: string) => `
  /** Write here what it does, for whom, and what repeating it does. */
  ${action}: action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: z.string().min(1).max(64) }),
    output: z.object({ pupilId: z.string() }),
    errors: {},
    cost: 2,
  }),
} as const
`

const handlerFile = (context: string, action: string) => `// Write here in one sentence what ${context}.${action} does.
import { ok } from '@domain/values/result'
import { handle } from '../runtime/handler'

export const ${action} = handle('${context}.${action}', {
  locate: ({ input }) => ({ subject: { kind: 'pupil', pupilId: input.pupilId }, found: null }),
  run: async ({ input }) => ok({ pupilId: input.pupilId }),
})
`

const testFile = (
  context: string,
  action: string,
) => `// Tests ${context}.${action}; follow enroll-pupil.test.ts: over HTTP, with the real SDK.
import { ${action} } from '@functions/${context}/${kebabCase(action)}'

test('${context}.${action} answers what its contract promises', () => {
  expect(${action}.name).toBe('what it answers, in place of its name')
})
`

/** Writes the pieces under `root`; returns their paths. Throws a readable message if the name cannot be used. */
export function newAction(root: string, name: string): readonly string[] {
  const [, context, action] = NAME.exec(name) ?? []
  if (context === undefined || action === undefined) throw new Error(`${name} is not like enrollment.doSomething`)
  const contract = `domain/${context}/contract.ts`
  const entry = `cloudfunctions/${context}/index.ts`
  const handler = `cloudfunctions/${context}/${kebabCase(action)}.ts`
  const test = `tests/actions/${kebabCase(action)}.test.ts`
  if (!existsSync(join(root, contract))) throw new Error(`there is no context ${context}`)
  if (existsSync(join(root, handler))) throw new Error(`${handler} is there already`)
  rewrite(join(root, contract), (text) => text.replace(/\n\} as const\n*$/, `\n${contractEntry(action)}`))
  rewrite(join(root, entry), (text) => withHandler(text, action))
  writeFileSync(join(root, handler), handlerFile(context, action))
  writeFileSync(join(root, test), testFile(context, action))
  return [contract, entry, handler, test]
}

function withHandler(text: string, action: string): string {
  const lastImport = text.lastIndexOf('\nimport ') + 1
  const line = `import { ${action} } from './${kebabCase(action)}'\n`
  const imported = `${text.slice(0, lastImport)}${line}${text.slice(lastImport)}`
  return imported.replace(/(serve\('\w+', \{)/, `$1 ${action},`)
}

function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error(`${file} is not of the form the generator knows`)
  writeFileSync(file, changed)
}

if (require.main === module) {
  const files = newAction(resolve(__dirname, '../..'), process.argv[2] ?? '')
  console.log(`${files.join('\n')}\nNext: docs/add-an-action.md; npm run check names what is left.`)
}
