// `npm run new:action -- enrollment.seats.countWishes`: an action from contract to failing test.
import { resolve } from 'node:path'
import { camelCase, kebabCase } from 'change-case'
import { addImport, addImportFrom, type Edits, exportedObject, objectIn, openEdits, servedObject } from './edit-source'
import { formatFiles } from './format-files'

const NAME = /^([a-z]+)\.([a-z]+(?:-[a-z]+)*)\.([a-z]+(?:[A-Z][a-z]+)+)$/

interface Names {
  readonly context: string
  readonly capability: string
  readonly action: string
  /** `enrollment.countWishes`, as clients call it. */
  readonly called: string
}

const contractText = `action({
    roles: ['guardian'],
    kind: 'read',
    input: z.strictObject({ pupilId: z.string().min(1).max(64) }),
    output: z.object({ pupilId: z.string() }),
    errors: {},
    cost: 2,
  })`

const handlerText = ({ context, action, called }: Names) => `// Write here in one sentence what ${called} does.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'

export const ${action} = handle('${context}.${action}', {
  locate: ({ input }) => ({ subject: { kind: 'pupil', pupilId: input.pupilId }, found: null }),
  run: async ({ input }) => ok({ pupilId: input.pupilId }),
})
`

const testText = ({ called, context, capability, action }: Names) => `// Tests ${called} over HTTP with the real SDK.
test('${called} does what its contract promises', () => {
  const leftToDo = [
    'domain/${context}/${capability}: roles, kind, input, output, errors and cost; a rule with its table of cases',
    'cloudfunctions/${context}/${capability}/${kebabCase(action)}.ts: what it is about (locate), what it does (run)',
    'collections: a write is a function of the owner; a new stored field has its fate, then npm run docs:personal-data',
    'a write or a sensitive read: its sentence in domain/privacy/audit/act-texts.ts',
    'tests/actions/access: who may call it from where (expectations), and with which input',
    'tests/actions/runtime/cost.test.ts: its round trips, measured; CHANGELOG.md: who is affected',
    'this test: follow tests/actions/enrollment/enroll-pupil.test.ts; docs/add-an-action.md tells the whole way',
  ]
  expect(leftToDo).toEqual([])
})
`

/** Writes the pieces under `root`; returns their paths. Throws a readable message if the name cannot be used. */
export function newAction(root: string, name: string): readonly string[] {
  const [, context, capability, action] = NAME.exec(name) ?? []
  if (context === undefined || capability === undefined || action === undefined)
    throw new Error(`${name} is not like enrollment.seats.countWishes`)
  const names = { context, capability, action, called: `${context}.${action}` }
  const edits = openEdits(root)
  if (!edits.exists(`domain/${context}/index.ts`)) throw new Error(`there is no context ${context}`)
  if (edits.exists(handlerPath(names))) throw new Error(`${handlerPath(names)} is there already`)
  if (declaresAction(edits, names)) throw new Error(`${names.called} is there already`)
  addToContract(edits, names)
  addHandler(edits, names)
  addExpectation(edits, names)
  edits.create(`tests/actions/${context}/${kebabCase(action)}.test.ts`, testText(names))
  return formatFiles(root, edits.save())
}

const handlerPath = ({ context, capability, action }: Names) =>
  `cloudfunctions/${context}/${capability}/${kebabCase(action)}.ts`

/** A capability's contract; bills have one for families and one for the school. */
function contractPath(edits: Edits, { context, capability }: Names): string | undefined {
  const names = ['contract', 'family-contract']
  return names.map((name) => `domain/${context}/${capability}/${name}.ts`).find(edits.exists)
}

function declaresAction(edits: Edits, names: Names): boolean {
  const path = 'tests/actions/access/access-inputs.ts'
  return objectIn(edits.file(path), 'INPUTS').getProperty(`'${names.called}'`) !== undefined
}

function addToContract(edits: Edits, names: Names): void {
  const { context, capability, action } = names
  const path = contractPath(edits, names) ?? newContract(edits, context, capability)
  const contract = exportedObject(edits.file(path), 'Contract')
  contract.addPropertyAssignment({ name: action, initializer: contractText })
  contract
    .getPropertyOrThrow(action)
    .replaceWithText(
      `/** Write here what it does, for whom, and what repeating it does. */\n${action}: ${contractText}`,
    )
}

function newContract(edits: Edits, context: string, capability: string): string {
  const path = `domain/${context}/${capability}/contract.ts`
  const name = `${camelCase(capability)}Contract`
  edits.create(
    path,
    `// Actions for ${capability}: write here what people do with them.
import { z } from 'zod'
import { action } from '../../contracts/action'

export const ${name} = {} as const
`,
  )
  const index = `domain/${context}/index.ts`
  exportedObject(edits.file(index), 'Contract').addSpreadAssignment({ expression: name })
  addImport(edits.file(index), { from: index, to: path.slice(0, -3) }, name)
  return path
}

function addHandler(edits: Edits, names: Names): void {
  const { context, capability, action } = names
  edits.create(handlerPath(names), handlerText(names))
  const path = `cloudfunctions/${context}/${capability}/actions.ts`
  if (!edits.exists(path)) newActions(edits, context, capability)
  const actions = edits.file(path)
  exportedObject(actions, 'Actions').addShorthandPropertyAssignment({ name: action })
  addImportFrom(actions, `./${kebabCase(action)}`, action)
}

function newActions(edits: Edits, context: string, capability: string): void {
  const name = `${camelCase(capability)}Actions`
  const path = `cloudfunctions/${context}/${capability}/actions.ts`
  edits.create(path, `// Handlers of the actions for ${capability}.\n\nexport const ${name} = {}\n`)
  const index = edits.file(`cloudfunctions/${context}/index.ts`)
  servedObject(index).addSpreadAssignment({ expression: name })
  addImportFrom(index, `./${capability}/actions`, name)
}

function addExpectation(edits: Edits, { called }: Names): void {
  const name = `'${called}'`
  const expectations = edits.file('tests/actions/access/access-expectations.ts')
  objectIn(expectations, 'TABLE').addPropertyAssignment({ name, initializer: '{ guardian: own }' })
  const inputs = edits.file('tests/actions/access/access-inputs.ts')
  objectIn(inputs, 'INPUTS').addPropertyAssignment({ name, initializer: 'pupil' })
}

if (require.main === module) {
  const files = newAction(resolve(__dirname, '../..'), process.argv[2] ?? '')
  console.log(`${files.join('\n')}\nNext: docs/add-an-action.md; the new test says what is left.`)
}
