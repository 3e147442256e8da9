// Compares values in the BSON order, in which different types never equal.
import { type Fields, isFields, isList, type Value } from './value'

/** Position of the value's type; a missing field sorts as null. */
export function typeRank(value: Value | undefined): number {
  if (value === null || value === undefined) return 1
  if (typeof value === 'number') return 2
  if (typeof value === 'string') return 3
  if (typeof value === 'boolean') return 7
  if (value instanceof Date) return 8
  if (value instanceof RegExp) return 9
  return isList(value) ? 5 : 4
}

export function compareValues(a: Value | undefined, b: Value | undefined): number {
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b)
  const rank = typeRank(a)
  const difference = rank - typeRank(b)
  if (difference !== 0) return difference
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b)
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  if (a instanceof Date && b instanceof Date) return compareNumbers(a.getTime(), b.getTime())
  if (a instanceof RegExp && b instanceof RegExp) return compareStrings(String(a), String(b))
  if (isList(a) && isList(b)) return compareLists(a, b)
  if (isFields(a) && isFields(b)) return compareFields(a, b)
  return 0
}

export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && compareValues(a, b) === 0)
}

/** NaN sorts below every number and equals itself. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1
  if (Number.isNaN(b)) return 1
  return a < b ? -1 : 1
}

const FIRST_SURROGATE = 0xd800

/** By code point, as MongoDB's byte order of UTF-8; JavaScript's own order differs above the surrogates. */
function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const left = a.charCodeAt(at)
    const right = b.charCodeAt(at)
    if (left === right) continue
    if (left >= FIRST_SURROGATE && right >= FIRST_SURROGATE) return (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0)
    return left - right
  }
  return a.length - b.length
}

function compareLists(a: readonly Value[], b: readonly Value[]): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const order = compareValues(a[at], b[at])
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Field by field in stored order: type, then name, then value. */
function compareFields(a: Fields, b: Fields): number {
  const left = Object.entries(a)
  const right = Object.entries(b)
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [leftName, leftValue] = left[at] ?? ['', null]
    const [rightName, rightValue] = right[at] ?? ['', null]
    const order =
      typeRank(leftValue) - typeRank(rightValue) ||
      compareStrings(leftName, rightName) ||
      compareValues(leftValue, rightValue)
    if (order !== 0) return order
  }
  return left.length - right.length
}
