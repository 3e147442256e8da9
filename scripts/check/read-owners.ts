// Reads who owns which collection, and which exports of the owners' files write, from their code.
import * as ts from 'typescript'
import type { SourceFile } from './read-sources'

const OWNER = /^cloudfunctions\/([^/]+)\/collections\/[^/]+\.ts$/
/** Methods of a collection that change it. */
export const WRITES: ReadonlySet<string> = new Set([
  'insert',
  'updateOne',
  'updateAndReturn',
  'remove',
  'replace',
  'insertMissing',
  'updateAll',
  'updateWhere',
])

/** Those that privacy uses on every collection. */
export const ERASES: ReadonlySet<string> = new Set(['erase', 'removeExpired'])

export interface Owners {
  /** By the collection's name: its file and the constant through which it is reached. */
  readonly collections: ReadonlyMap<string, Owned>
  /** By path and name: exported functions that write, or call what writes. */
  readonly writers: ReadonlySet<string>
  /** By path and name: what each function of the files takes. */
  readonly taken: ReadonlyMap<string, readonly Taken[]>
}

export interface Taken {
  readonly name: string
  /** Without a type of its own: `string`. */
  readonly type: string
}

export interface Owned {
  readonly path: string
  readonly handle: string
}

export interface Parsed {
  readonly path: string
  readonly source: ts.SourceFile
}

export function contextOf(path: string): string | null {
  const context = /^cloudfunctions\/([^/]+)\//.exec(path)?.[1] ?? null
  // A function of its own, and of the same context: it stores what its collections hold (decision 23).
  return context === 'anonymous' ? 'complaints' : context
}

export function isOwnerFile(path: string): boolean {
  return OWNER.test(path)
}

export function parse({ path, text }: SourceFile): Parsed {
  return { path, source: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
}

export function readOwners(files: readonly Parsed[]): Owners {
  const owning = files.filter(({ path }) => OWNER.test(path))
  const collections = new Map(owning.flatMap(definitionsIn))
  return {
    collections,
    writers: writersIn(owning, new Set([...collections.values()].map(keyOf))),
    taken: new Map(files.flatMap(takenIn)),
  }
}

function takenIn({ path, source }: Parsed): (readonly [string, readonly Taken[]])[] {
  return functionsIn(source).map(([name, { parameters }]) => [
    `${path}#${name}`,
    parameters.map((one) => ({ name: one.name.getText(), type: one.type?.getText() ?? 'string' })),
  ])
}

function keyOf({ path, handle }: Owned): string {
  return `${path}#${handle}`
}

/** `export const bills = defineCollection({ name: 'bills', … })`. */
function definitionsIn({ path, source }: Parsed): (readonly [string, Owned])[] {
  const found: (readonly [string, Owned])[] = []
  walk(source, (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isCallExpression(node.initializer)) return
    const { expression, arguments: given } = node.initializer
    const name = expression.getText() === 'defineCollection' && given[0] ? nameIn(given[0]) : null
    if (name !== null) found.push([name, { path, handle: node.name.getText() }])
  })
  return found
}

function nameIn(schema: ts.Expression): string | null {
  if (!ts.isObjectLiteralExpression(schema)) return null
  for (const property of schema.properties) {
    const isName = ts.isPropertyAssignment(property) && property.name.getText() === 'name'
    if (isName && ts.isStringLiteralLike(property.initializer)) return property.initializer.text
  }
  return null
}

/** Grows until nothing new is found: what calls a writer writes. */
function writersIn(files: readonly Parsed[], handles: ReadonlySet<string>): ReadonlySet<string> {
  const writers = new Set<string>()
  let before = -1
  while (writers.size > before) {
    before = writers.size
    for (const file of files) addWriters(file, handles, writers)
  }
  return writers
}

function addWriters(file: Parsed, handles: ReadonlySet<string>, writers: Set<string>): void {
  const named = namesIn(file)
  const of = (name: string) => named.get(name) ?? `${file.path}#${name}`
  for (const [name, body] of functionsIn(file.source)) {
    walk(body, (node) => {
      if (!ts.isCallExpression(node)) return
      const { expression } = node
      const isWrite = isCallOf(WRITES, expression, (handle) => handles.has(of(handle)))
      if (isWrite || (ts.isIdentifier(expression) && writers.has(of(expression.text)))) {
        writers.add(`${file.path}#${name}`)
      }
    })
  }
}

/** `bills.insert`, where `bills` is a collection. */
export function isCallOf(
  methods: ReadonlySet<string>,
  called: ts.Expression,
  isHandle: (name: string) => boolean,
): boolean {
  if (!ts.isPropertyAccessExpression(called) || !ts.isIdentifier(called.expression)) return false
  return methods.has(called.name.text) && isHandle(called.expression.text)
}

type Named = readonly [string, ts.FunctionDeclaration | ts.ArrowFunction]

function functionsIn(source: ts.SourceFile): Named[] {
  return source.statements.flatMap((statement): Named[] => {
    if (ts.isFunctionDeclaration(statement) && statement.name) return [[statement.name.text, statement]]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap((one) => {
      const { name, initializer } = one
      return initializer && ts.isArrowFunction(initializer) ? [[name.getText(), initializer] as const] : []
    })
  })
}

/** What each imported name stands for: the path and the name it is exported by. Types are left out. */
export function namesIn({ path, source }: Parsed): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) continue
    const from = resolved(path, statement.moduleSpecifier as ts.StringLiteral)
    const bindings = statement.importClause?.namedBindings
    if (from === null || !bindings || !ts.isNamedImports(bindings)) continue
    for (const { isTypeOnly, name, propertyName } of bindings.elements) {
      if (!isTypeOnly) names.set(name.text, `${from}#${(propertyName ?? name).text}`)
    }
  }
  return names
}

function resolved(path: string, { text }: ts.StringLiteral): string | null {
  if (text.startsWith('@functions/')) return `${text.replace('@functions/', 'cloudfunctions/')}.ts`
  if (!text.startsWith('.')) return null
  const parts = path.split('/').slice(0, -1)
  for (const step of text.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return `${parts.join('/')}.ts`
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}
