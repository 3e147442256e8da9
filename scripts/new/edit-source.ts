// Edits TypeScript by its syntax tree: a property in an object, an item in an array, an import.
import { join, posix } from 'node:path'
import {
  type ArrayLiteralExpression,
  Node,
  type ObjectLiteralExpression,
  Project,
  QuoteKind,
  type SourceFile,
  SyntaxKind,
} from 'ts-morph'

/** The files a generator changes, under one root; nothing is written before `save`. */
export interface Edits {
  readonly file: (path: string) => SourceFile
  readonly create: (path: string, text: string) => void
  readonly exists: (path: string) => boolean
  /** Writes all of them; returns their paths. */
  readonly save: () => readonly string[]
}

export function openEdits(root: string): Edits {
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    manipulationSettings: { quoteKind: QuoteKind.Single, useTrailingCommas: true },
  })
  const touched = new Map<string, SourceFile>()
  const file = (path: string) => {
    const known = touched.get(path) ?? project.addSourceFileAtPath(join(root, path))
    touched.set(path, known)
    return known
  }
  return {
    file,
    create: (path, text) => {
      touched.set(path, project.createSourceFile(join(root, path), text))
    },
    exists: (path) => touched.has(path) || project.getFileSystem().fileExistsSync(join(root, path)),
    save: () => {
      project.saveSync()
      return [...touched.keys()]
    },
  }
}

/** The object a variable holds, under `as const`, `satisfies` and type arguments. */
export function objectIn(source: SourceFile, name: string): ObjectLiteralExpression {
  return soleObject(source, { words: name, is: (each) => each === name })
}

/** The one that is exported under a name with this ending: a contract may stand beside a shape that is exported too. */
export function exportedObject(source: SourceFile, ending: 'Contract' | 'Actions'): ObjectLiteralExpression {
  return soleObject(source, { words: `…${ending}`, is: (each) => each.endsWith(ending) })
}

interface Named {
  readonly words: string
  readonly is: (name: string) => boolean
}

function soleObject(source: SourceFile, { words, is }: Named): ObjectLiteralExpression {
  const found = source
    .getVariableDeclarations()
    .filter((variable) => is(variable.getName()))
    .map((variable) => plain(variable.getInitializer()))
    .filter((initializer) => Node.isObjectLiteralExpression(initializer))
  const [only] = found
  if (only === undefined) throw new Error(`${source.getBaseName()} holds no object ${words}`)
  if (found.length > 1) throw new Error(`${source.getBaseName()} holds more than one object ${words}`)
  return only
}

export function arrayIn(source: SourceFile, name: string): ArrayLiteralExpression {
  const found = plain(source.getVariableDeclarationOrThrow(name).getInitializer())
  if (!Node.isArrayLiteralExpression(found)) throw new Error(`${source.getBaseName()} holds no list ${name}`)
  return found
}

function plain(node: Node | undefined): Node | undefined {
  if (Node.isAsExpression(node) || Node.isSatisfiesExpression(node)) return plain(node.getExpression())
  return node
}

/** The handlers `serve` is given: an object, or the variable that holds it. */
export function servedObject(source: SourceFile): ObjectLiteralExpression {
  const serve = source
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .find((call) => call.getExpression().getText() === 'serve')
  const handlers = serve?.getArguments()[1]
  if (Node.isObjectLiteralExpression(handlers)) return handlers
  return objectIn(source, handlers?.getText() ?? '')
}

/** Paths from the root; the one imported without its ending. */
interface Way {
  readonly from: string
  readonly to: string
}

/** Adds an import beside the others. */
export function addImport(source: SourceFile, { from, to }: Way, name: string): void {
  const relative = posix.relative(posix.dirname(from), to)
  addImportFrom(source, relative.startsWith('.') ? relative : `./${relative}`, name)
}

export function addImportFrom(source: SourceFile, moduleSpecifier: string, name: string): void {
  source.addImportDeclaration({ moduleSpecifier, namedImports: [name] })
}
