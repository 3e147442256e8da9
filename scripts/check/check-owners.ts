// Checks that each collection has one owner: its name, its raw access and its writes stay there.
import * as ts from 'typescript'
import {
  contextOf,
  ERASES,
  isCallOf,
  isOwnerFile,
  namesIn,
  type Owners,
  type Parsed,
  parse,
  readOwners,
  type Taken,
  WRITES,
  walk,
} from './read-owners'
import type { SourceFile } from './read-sources'

const FUNCTIONS = /^cloudfunctions\/.*(?<!\.test)\.ts$/
const RUNTIME = 'cloudfunctions/runtime/'
/** Ways to the database itself, by what they export. */
const RAW: Readonly<Record<string, readonly string[] | 'ALL'>> = {
  'cloudfunctions/runtime/database.ts': ['collection'],
  'cloudfunctions/runtime/bulk-write.ts': ['bulkWritesOf'],
  'cloudfunctions/runtime/collection.ts': ['defineCollection'],
}
/** Written on behalf of every context: the router's audit, the outbox. It stands on the floor above collections. */
const FLOOR = 'request'
/** Where a `$lookup` puts its rows, what a `$count` calls them, and a context that is called like a collection. */
const WORD_FIELDS = new Set(['as', '$count', 'context'])
const ERASING = /^(erase|expire)/
/** Writes that another context asks of an owner as part of its own work, by who asks and why. */
const ASKED_BY: Readonly<Record<string, string>> = {
  // An application for a waiver gives, or takes back, its separate consent.
  recordMaterialsConsent: 'billing',
  // A school's name is copied into its plans.
  renameSchoolInPlans: 'identity',
  // A correction that is granted.
  renamePerson: 'privacy',
  renamePupil: 'privacy',
  // Billing has seen what changed: the mark that said so is taken off.
  lessonsAreKnown: 'billing',
  recordsAreKnown: 'billing',
}

export function checkOwners(files: readonly SourceFile[]): string[] {
  const parsed = files.filter(({ path }) => FUNCTIONS.test(path)).map(parse)
  const owners = readOwners(parsed)
  return parsed.flatMap((file) => [
    ...nameFaults(file, owners),
    ...importFaults(file, owners),
    ...callFaults(file, owners),
  ])
}

function lineOf({ path, source }: Parsed, node: ts.Node): string {
  return `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

function nameFaults(file: Parsed, { collections, taken }: Owners): string[] {
  const names = namesIn(file)
  const takenBy = (called: string) => taken.get(names.get(called) ?? `${file.path}#${called}`)
  const faults: string[] = []
  walk(file.source, (node) => {
    if (!ts.isStringLiteralLike(node) || isWord(node) || isWordTaken(node, takenBy)) return
    const owned = collections.get(node.text)
    if (owned && owned.path !== file.path) {
      faults.push(`${lineOf(file, node)}: the name '${node.text}' outside its owner ${owned.path}`)
    }
  })
  return faults
}

/** A module, a type, a property's name or key, or the value of a field that holds no collection's name. */
function isWord(node: ts.StringLiteralLike): boolean {
  const { parent } = node
  if (ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent) || ts.isElementAccessExpression(parent))
    return true
  if (!ts.isPropertyAssignment(parent) && !ts.isParameter(parent)) return false
  return parent.name === node || WORD_FIELDS.has(parent.name.getText())
}

/** Handed to a parameter that is `as`, or whose type says more than `string`: the compiler knows what it is. */
function isWordTaken(node: ts.StringLiteralLike, takenBy: (called: string) => readonly Taken[] | undefined): boolean {
  const { parent } = node
  if (!ts.isCallExpression(parent) || !ts.isIdentifier(parent.expression)) return false
  const parameter = takenBy(parent.expression.text)?.[parent.arguments.indexOf(node)]
  return parameter !== undefined && (parameter.name === 'as' || parameter.type !== 'string')
}

function importFaults(file: Parsed, { writers }: Owners): string[] {
  const isBelow = isOwnerFile(file.path) || file.path.startsWith(RUNTIME)
  const context = contextOf(file.path)
  const faults: string[] = []
  for (const [name, meant] of namesIn(file)) {
    const [from = '', exported = ''] = meant.split('#')
    if (!isBelow && RAW[from]?.includes(exported)) faults.push(`${file.path}: reaches the database by ${name}`)
    if (!writers.has(meant) || contextOf(from) === context || context === FLOOR) continue
    const isErasing = ERASING.test(exported) && context === 'privacy'
    if (!isErasing && ASKED_BY[exported] !== context)
      faults.push(`${file.path}: writes to another context's collection by ${name} of ${from}`)
  }
  return faults
}

function callFaults(file: Parsed, { collections }: Owners): string[] {
  const handles = new Set([...collections.values()].map(({ path, handle }) => `${path}#${handle}`))
  const names = namesIn(file)
  const faults: string[] = []
  walk(file.source, (node) => {
    if (!ts.isCallExpression(node)) return
    const isHandle = (name: string) => handles.has(names.get(name) ?? '')
    const isErasing = isCallOf(ERASES, node.expression, isHandle) && contextOf(file.path) !== 'privacy'
    if (isErasing || isCallOf(WRITES, node.expression, isHandle)) {
      faults.push(`${lineOf(file, node)}: ${node.expression.getText()} outside its owner`)
    }
  })
  return faults
}
