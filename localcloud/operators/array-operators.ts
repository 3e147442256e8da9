// Applies the update operators on arrays, with MongoDB's refusals.
import { refused } from '../values/cloud-error'
import { fieldOf, isFields, isList, type Value } from '../values/value'
import { compareValues, sameValue } from '../values/value-order'
import type { Change } from '../values/write-path'
import { compileCriteria, isOperatorObject } from './criteria'
import { sortDocuments } from './sort-documents'

const PUSH_MODIFIERS = new Set(['$each', '$position', '$slice', '$sort'])

export function push(path: string, operand: Value): Change {
  const modifiers = modifiersOf('$push', operand, PUSH_MODIFIERS)
  const { $each, $position, $slice, $sort } = modifiers
  const added = listOf('$push', $each)
  const position = integerOf('$position', $position)
  const slice = integerOf('$slice', $slice)
  return (old) => {
    const list = [...arrayOf('$push', path, old)]
    list.splice(position ?? list.length, 0, ...added)
    const sorted = $sort === undefined ? list : sortItems(list, $sort)
    if (slice === undefined) return sorted
    return slice < 0 ? sorted.slice(slice) : sorted.slice(0, slice)
  }
}

export function addToSet(path: string, operand: Value): Change {
  const added = listOf('$addToSet', modifiersOf('$addToSet', operand, new Set(['$each'])).$each)
  return (old) => {
    const list = [...arrayOf('$addToSet', path, old)]
    for (const item of added) if (!list.some((other) => sameValue(other, item))) list.push(item)
    return list
  }
}

/** `operand` is a value, or conditions on an item or on its fields. */
export function pull(path: string, operand: Value): Change {
  const matches = itemTest(operand)
  return (old) => (old === undefined ? undefined : arrayOf('$pull', path, old).filter((item) => !matches(item)))
}

export function pullAll(path: string, operand: Value): Change {
  const gone = listOf('$pullAll', operand)
  return (old) =>
    old === undefined
      ? undefined
      : arrayOf('$pullAll', path, old).filter((item) => !gone.some((other) => sameValue(other, item)))
}

export function pop(path: string, operand: Value): Change {
  if (operand !== 1 && operand !== -1) throw refused(`$pop expects 1 or -1 (${path})`)
  return (old) => {
    if (old === undefined) return undefined
    const list = arrayOf('$pop', path, old)
    return operand === 1 ? list.slice(0, -1) : list.slice(1)
  }
}

function itemTest(operand: Value): (item: Value) => boolean {
  if (operand instanceof RegExp || isOperatorObject(operand)) {
    const { test } = compileCriteria({ item: operand })
    return (item) => test({ item })
  }
  if (!isFields(operand)) return (item) => sameValue(item, operand)
  const { test } = compileCriteria(operand)
  return (item) => isFields(item) && test(item)
}

function modifiersOf(operator: string, operand: Value, known: ReadonlySet<string>): Record<string, Value | undefined> {
  if (!isOperatorObject(operand)) return { $each: [operand] }
  const unknown = Object.keys(operand).find((name) => !known.has(name))
  if (unknown !== undefined) throw refused(`unrecognized clause in ${operator}: ${unknown}`)
  return { ...operand }
}

function arrayOf(operator: string, path: string, old: Value | undefined): readonly Value[] {
  if (old === undefined) return []
  if (!isList(old)) throw refused(`The field '${path}' must be an array for ${operator} but is ${JSON.stringify(old)}`)
  return old
}

function listOf(operator: string, value: Value | undefined): readonly Value[] {
  if (!isList(value)) throw refused(`the argument to ${operator} ($each) must be an array`)
  return value
}

function integerOf(name: string, value: Value | undefined): number | undefined {
  if (value === undefined || Number.isInteger(value)) return typeof value === 'number' ? value : undefined
  throw refused(`${name} must be an integer`)
}

function sortItems(list: readonly Value[], sort: Value): readonly Value[] {
  if (sort === 1 || sort === -1) return [...list].sort((a, b) => compareValues(a, b) * sort)
  if (!isFields(sort)) throw refused('$sort must be 1, -1 or an object')
  const order = Object.entries(sort).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw refused(`$sort direction must be 1 or -1 (${field})`)
    return [field, direction] as const
  })
  const wrapped = list.map((item) => (isFields(item) ? item : { '': item }))
  return sortDocuments(wrapped, order).map((item) => fieldOf(item, '') ?? item)
}
