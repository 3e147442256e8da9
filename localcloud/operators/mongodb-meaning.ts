// Gives operators MongoDB's own meaning where mingo reads them otherwise.
import { Context, evalExpr } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import type { Options } from 'mingo/types'
import { refused } from '../values/cloud-error'
import { type Fields, fieldOf, isFields, isList, type Value } from '../values/value'
import { compareValues } from '../values/value-order'

/** What mingo hands an accumulator: its expression is read from `root`. */
type Scoped = Options & { readonly update: (locals: { readonly root: Value }) => Options }
type Evaluate = (document: Value, expression: Value, options: Options) => unknown
type Accumulate = (documents: Value[], expression: Value, options: Options) => unknown
type Match = (selector: string, asked: Fields, options: Options) => (document: Fields) => boolean

function read(document: Value, expression: Value | undefined, options: Options): Value | undefined {
  return evalExpr(document, expression, options) as Value | undefined
}

/** https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order: by type first; a missing field is below null. */
function compareInExpression(a: Value | undefined, b: Value | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  return compareValues(a, b)
}

function comparison<Answer>(name: string, answer: (order: number) => Answer): Evaluate {
  return (document, expression, options) => {
    const [left, right] = operandsOf(name, expression, 2)
    return answer(compareInExpression(read(document, left, options), read(document, right, options)))
  }
}

function operandsOf(name: string, expression: Value, count: number): readonly Value[] {
  if (isList(expression) && expression.length === count) return expression
  throw refused(`Expression ${name} takes exactly ${count} arguments`)
}

/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/switch: no branch and no default is an error. */
const chooseBranch: Evaluate = (document, expression, options) => {
  const { branches, ...others } = isFields(expression) ? expression : {}
  if (!isList(branches)) throw refused("$switch expected an array for 'branches'")
  const chosen = branches.filter(isFields).find((branch) => isTrue(read(document, branch.case, options)))
  if (chosen !== undefined) return read(document, chosen.then, options)
  if (Object.hasOwn(others, 'default')) return read(document, others.default, options)
  throw refused('$switch could not find a matching branch for an input, and no default was specified.')
}

/** In an expression null, zero and a missing field are false; an empty text is true. */
function isTrue(value: Value | undefined): boolean {
  return value !== undefined && value !== null && value !== false && value !== 0
}

/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/indexOfCP: counts code points. */
const indexOfCodePoint: Evaluate = (document, expression, options) => {
  const operands = isList(expression) ? expression : []
  const [text, sought, start = 0, end] = operands.map((one) => read(document, one, options))
  if (text === null || text === undefined) return null
  if (typeof text !== 'string' || typeof sought !== 'string') throw refused('$indexOfCP requires string arguments')
  const characters = [...text].slice(0, typeof end === 'number' ? end : undefined)
  const wanted = [...sought]
  const last = characters.length - wanted.length
  for (let at = Number(start); at <= last; at++) {
    if (wanted.every((character, offset) => characters[at + offset] === character)) return at
  }
  return -1
}

/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/dayOfWeek and its like: no date gives null. */
function ofDate(part: Evaluate): Evaluate {
  return (document, expression, options) => {
    const date = isFields(expression) ? expression.date : expression
    const value = read(document, date, options)
    return value === null || value === undefined ? null : part(document, expression, options)
  }
}

/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/push: a missing field adds nothing. */
function ofPresent(accumulate: Accumulate): Accumulate {
  return (documents, expression, options) => {
    const isThere = (root: Value) => read(root, expression, (options as Scoped).update({ root })) !== undefined
    return accumulate(documents.filter(isThere), expression, options)
  }
}

const BRANCHES = ['$and', '$or', '$nor']

/** https://www.mongodb.com/docs/manual/reference/operator/query/elemMatch: fields are those of embedded documents. */
const matchElement: Match = (selector, asked, options) => {
  const matches = (queries.$elemMatch as unknown as Match)(selector, asked, options)
  const [name = ''] = Object.keys(asked)
  if (name.startsWith('$') && !BRANCHES.includes(name)) return matches
  const path = selector.split('.')
  // mingo would test a scalar as if it were a document that lacks every field.
  return (document) => {
    const rest = withoutScalars(document, path)
    return isFields(rest) && matches(rest)
  }
}

/** The document as far as the path leads, its list without what is no document. */
function withoutScalars(value: Value | undefined, path: readonly string[]): Value | undefined {
  const [name, ...rest] = path
  if (name === undefined) return isList(value) ? value.filter((item) => isFields(item) || isList(item)) : value
  if (isList(value)) return value.map((item) => withoutScalars(item, path) ?? null)
  if (!isFields(value)) return value
  const inner = withoutScalars(fieldOf(value, name), rest)
  return inner === undefined ? {} : { [name]: inner }
}

const DATE_PARTS = {
  $year: expressions.$year,
  $month: expressions.$month,
  $week: expressions.$week,
  $dayOfYear: expressions.$dayOfYear,
  $dayOfMonth: expressions.$dayOfMonth,
  $dayOfWeek: expressions.$dayOfWeek,
  $hour: expressions.$hour,
  $minute: expressions.$minute,
  $second: expressions.$second,
  $millisecond: expressions.$millisecond,
  $isoWeek: expressions.$isoWeek,
  $isoWeekYear: expressions.$isoWeekYear,
  $isoDayOfWeek: expressions.$isoDayOfWeek,
}

const MEANT: Readonly<Record<string, Evaluate>> = {
  $eq: comparison('$eq', (order) => order === 0),
  $ne: comparison('$ne', (order) => order !== 0),
  $gt: comparison('$gt', (order) => order > 0),
  $gte: comparison('$gte', (order) => order >= 0),
  $lt: comparison('$lt', (order) => order < 0),
  $lte: comparison('$lte', (order) => order <= 0),
  $cmp: comparison('$cmp', Math.sign),
  $switch: chooseBranch,
  $indexOfCP: indexOfCodePoint,
  ...Object.fromEntries(Object.entries(DATE_PARTS).map(([name, part]) => [name, ofDate(part as unknown as Evaluate)])),
}

/** All of mingo's operators, with these in place of its own. mingo's types say less than its operators take. */
export const MONGODB_MEANING = Context.init({
  accumulator: {
    ...accumulators,
    $push: ofPresent(accumulators.$push as unknown as Accumulate),
    $addToSet: ofPresent(accumulators.$addToSet as unknown as Accumulate),
  },
  expression: { ...expressions, ...MEANT },
  pipeline,
  projection,
  query: { ...queries, $elemMatch: matchElement },
} as unknown as Parameters<typeof Context.init>[0])
