// Checks an update as MongoDB does, then gives the changed copy of a document.
// mingo's own updater is not used: it ignores what MongoDB refuses, such as $inc on a string.

import { invalidParam, refused } from '../values/cloud-error'
import { type Document, isFields, isList, type Value } from '../values/value'
import { compareValues } from '../values/value-order'
import { type Change, readPath, writePath } from '../values/write-path'
import { addToSet, pop, pull, pullAll, push } from './array-operators'

export type Update = (document: Document) => Document

interface Step {
  readonly path: string
  readonly apply: Update
}

const OPERATORS: Readonly<Record<string, (path: string, operand: Value) => Change>> = {
  $set: (_path, operand) => () => operand,
  $unset: () => () => undefined,
  $inc: (path, operand) => arithmetic({ operator: '$inc', path, operand }, (old, by) => old + by),
  $mul: (path, operand) => arithmetic({ operator: '$mul', path, operand }, (old, by) => old * by),
  $min: (_path, operand) => (old) => (old === undefined || compareValues(operand, old) < 0 ? operand : old),
  $max: (_path, operand) => (old) => (old === undefined || compareValues(operand, old) > 0 ? operand : old),
  $push: push,
  $addToSet: addToSet,
  $pull: pull,
  $pullAll: pullAll,
  $pop: pop,
}

/** Compiles an update of operators (`$set`, `$inc`…). */
export function compileUpdate(update: Value): Update {
  if (!isFields(update) || Object.keys(update).length === 0) throw invalidParam('data must be an object of operators')
  const steps = Object.entries(update).flatMap(([operator, operands]) => stepsOf(operator, operands))
  refuseConflicts(steps.map((step) => step.path))
  return (document) => steps.reduce((changed, step) => step.apply(changed), document)
}

/** Checks a whole document, as `add` and `set` send it. */
export function checkDocument(document: Value): Document {
  if (!isFields(document)) throw invalidParam('data must be an object')
  for (const [name, value] of Object.entries(document)) checkStored(name, value)
  return document
}

function stepsOf(operator: string, operands: Value): readonly Step[] {
  if (!isFields(operands))
    throw refused(`Modifiers operate on fields but we found ${operator}: ${JSON.stringify(operands)}`)
  return Object.entries(operands).flatMap(([path, operand]) => {
    checkPath(path)
    if (operator === '$rename') return renameSteps(path, operand)
    const compile = OPERATORS[operator]
    if (compile === undefined) throw refused(`Unknown modifier: ${operator}`)
    if (operator === '$set') checkStored(path, operand)
    const change = compile(path, operand)
    return [{ path, apply: (document: Document) => writePath(document, path, change) }]
  })
}

function renameSteps(path: string, target: Value): readonly Step[] {
  if (typeof target !== 'string') throw refused(`The 'to' field for $rename must be a string (${path})`)
  checkPath(target)
  return [
    {
      path,
      apply: (document) => {
        const value = readPath(document, path)
        if (value === undefined) return document
        return writePath(
          writePath(document, path, () => undefined),
          target,
          () => value,
        )
      },
    },
    { path: target, apply: (document) => document },
  ]
}

function arithmetic(
  step: { operator: string; path: string; operand: Value },
  combine: (old: number, by: number) => number,
): Change {
  const { operator, path, operand } = step
  if (typeof operand !== 'number')
    throw refused(`Cannot ${operator} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`)
  return (old) => {
    if (old === undefined) return combine(0, operand)
    if (typeof old === 'number') return combine(old, operand)
    throw refused(`Cannot apply ${operator} to a value of non-numeric type: field '${path}' is ${JSON.stringify(old)}`)
  }
}

function checkPath(path: string): void {
  const names = path.split('.')
  if (names[0] === '_id') throw refused("Performing an update on the path '_id' would modify the immutable field '_id'")
  if (names.includes('')) throw refused(`The update path '${path}' contains an empty field name`)
  const special = names.find((name) => name.startsWith('$') || name === '__proto__')
  if (special !== undefined)
    throw refused(`The positional or special path element '${special}' is not supported: ${path}`)
}

function refuseConflicts(paths: readonly string[]): void {
  for (const [at, path] of paths.entries()) {
    const other = paths.find(
      (candidate, place) => place !== at && (candidate === path || candidate.startsWith(`${path}.`)),
    )
    if (other !== undefined) throw refused(`Updating the path '${other}' would create a conflict at '${path}'`)
  }
}

function checkStored(name: string, value: Value): void {
  if (name.startsWith('$')) throw refused(`The dollar ($) prefixed field '${name}' is not valid for storage`)
  if (value instanceof RegExp) throw refused(`A regular expression is not supported as a stored value: ${name}`)
  if (isList(value)) for (const [at, item] of value.entries()) checkStored(`${name}.${at}`, item)
  else if (isFields(value)) for (const [inner, item] of Object.entries(value)) checkStored(inner, item)
}
