// Checks what a query may say, then lets mingo test documents against it.
import { Query } from 'mingo/query'
import { invalidParam, refused } from '../values/cloud-error'
import { type Document, type Fields, isFields, isList, type Value } from '../values/value'
import { checkExpression, equalitiesOf } from './expression'
import { MONGODB_MEANING } from './mongodb-meaning'

export interface Criteria {
  /** The query, with what its `$expr` demands spelled out for the indexes. */
  readonly fields: Fields
  readonly test: (document: Document) => boolean
}

/** Checks and compiles a query; `variables` are those of a surrounding $lookup. */
export function compileCriteria(query: Value, variables: Fields = {}): Criteria {
  if (!isFields(query)) throw invalidParam('query must be an object')
  checkCriteria(query)
  if (Object.keys(query).length === 0) return { fields: query, test: () => true }
  const compiled = naming(() => new Query(query, { scriptEnabled: false, context: MONGODB_MEANING, variables }))
  const demands = query.$expr === undefined ? [] : equalitiesOf(query.$expr, variables)
  return {
    fields: demands.length === 0 ? query : { ...query, $and: [...(isList(query.$and) ? query.$and : []), ...demands] },
    test: (document) => naming(() => compiled.test(document)),
  }
}

/** What mingo refuses is the caller's mistake, in mingo's words. */
export function naming<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error))
  }
}

function checkCriteria(query: Fields): void {
  for (const [name, value] of Object.entries(query)) {
    if (name === '$and' || name === '$or' || name === '$nor') checkBranches(name, value)
    else if (name === '$expr') checkExpression(value)
    else if (name.startsWith('$')) throw refused(`unknown top level operator: ${name}`)
    else checkField(name, value)
  }
}

function checkBranches(name: string, value: Value): void {
  if (!isList(value) || value.length === 0) throw refused(`${name} must be a nonempty array`)
  for (const branch of value) {
    if (!isFields(branch)) throw refused(`${name} entries need to be full objects`)
    checkCriteria(branch)
  }
}

function checkField(field: string, value: Value): void {
  if (!isOperatorObject(value)) {
    checkWholeObject(field, value)
    return
  }
  for (const [operator, operand] of Object.entries(value)) checkOperator(field, operator, operand)
}

function checkOperator(field: string, operator: string, operand: Value): void {
  const check = OPERATORS[operator]
  if (check === undefined) throw refused(`unknown operator: ${operator}`)
  check(field, operand, operator)
}

type OperatorCheck = (field: string, operand: Value, operator: string) => void

const OPERATORS: Readonly<Record<string, OperatorCheck>> = {
  $eq: checkWholeObject,
  $ne: checkWholeObject,
  $in: checkList,
  $nin: checkList,
  $all: checkList,
  $gt: checkComparable,
  $gte: checkComparable,
  $lt: checkComparable,
  $lte: checkComparable,
  $not: checkNot,
  $elemMatch: checkElement,
  $size: checkSize,
  $mod: checkModulo,
  $regex: checkPattern,
  $options: () => undefined,
  $exists: () => undefined,
}

function checkList(field: string, operand: Value, operator: string): void {
  if (!isList(operand)) throw refused(`${operator} needs an array (${field})`)
  for (const item of operand) checkWholeObject(field, item)
}

function checkComparable(field: string, operand: Value, operator: string): void {
  if (typeof operand !== 'object' || operand instanceof Date) return
  throw refused(`${operator} is supported for numbers, strings, booleans and dates only (${field})`)
}

/** JavaScript would read \p{Han} as the letters p{Han}. */
function checkPattern(_field: string, operand: Value): void {
  const source = operand instanceof RegExp ? operand.source : String(operand)
  if (/\\p/i.test(source)) throw refused(`Unicode properties are not supported in a pattern: ${source}`)
}

function checkSize(_field: string, operand: Value): void {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0)
    throw refused(`Failed to parse $size. Expected a non-negative integer: ${JSON.stringify(operand)}`)
}

/** https://www.mongodb.com/docs/manual/reference/operator/query/mod: a divisor that is not zero, and a remainder. */
function checkModulo(_field: string, operand: Value): void {
  const numbers = isList(operand) ? operand.filter((each) => typeof each === 'number') : []
  if (numbers.length !== 2 || !isList(operand) || operand.length !== 2)
    throw refused('malformed mod, not an array of a divisor and a remainder')
  if (Math.trunc(Number(numbers[0])) === 0) throw refused('divisor cannot be 0')
}

function checkNot(field: string, operand: Value): void {
  if (operand instanceof RegExp) return
  if (!isOperatorObject(operand)) throw refused(`$not needs a regex or a document of operators (${field})`)
  checkField(field, operand)
}

function checkElement(field: string, operand: Value): void {
  if (!isFields(operand)) throw refused(`$elemMatch needs an Object (${field})`)
  if (isOperatorObject(operand)) checkField(field, operand)
  else checkCriteria(operand)
}

/** MongoDB compares whole objects in field order and mingo does not, so a query that depends on it is refused. */
function checkWholeObject(field: string, value: Value): void {
  if (!isFields(value)) return
  const names = Object.keys(value)
  const operator = names.find((name) => name.startsWith('$'))
  if (operator !== undefined) throw refused(`unknown operator: ${operator} (${field})`)
  if (names.length > 1)
    throw refused(`equality with a whole object depends on field order: query its fields (${field})`)
}

export function isOperatorObject(value: Value | undefined): value is Fields {
  return isFields(value) && Object.keys(value)[0]?.startsWith('$') === true
}
