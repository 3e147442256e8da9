// Checks what a query may say, then lets mingo test documents against it.
import { Query } from 'mingo'
import { invalidParam, refused } from '../values/cloud-error'
import { type Document, type Fields, isFields, isList, type Value } from '../values/value'
import { checkExpression, equalitiesOf } from './expression'

const COMPARISONS = new Set(['$gt', '$gte', '$lt', '$lte'])
const EQUALITIES = new Set(['$eq', '$ne', '$in', '$nin', '$all'])
const OTHERS = new Set(['$exists', '$regex', '$options', '$size', '$not', '$elemMatch'])
const LISTS = new Set(['$in', '$nin', '$all'])

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
  const compiled = naming(() => new Query(query, { scriptEnabled: false, variables }))
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
  if (LISTS.has(operator) && !isList(operand)) throw refused(`${operator} needs an array (${field})`)
  if (EQUALITIES.has(operator)) {
    for (const item of LISTS.has(operator) && isList(operand) ? operand : [operand]) checkWholeObject(field, item)
  } else if (COMPARISONS.has(operator)) {
    checkComparable(field, operator, operand)
  } else if (operator === '$not') checkNot(field, operand)
  else if (operator === '$elemMatch') checkElement(field, operand)
  else if (!OTHERS.has(operator)) {
    throw refused(`unknown operator: ${operator}`)
  }
}

function checkComparable(field: string, operator: string, operand: Value): void {
  if (typeof operand !== 'object' || operand instanceof Date) return
  throw refused(`${operator} is supported for numbers, strings, booleans and dates only (${field})`)
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
