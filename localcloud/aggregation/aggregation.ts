// Runs a pipeline: the leading match and sort through the indexes, the other stages in turn.
import { Aggregator } from 'mingo/aggregator'
import { ProcessingMode } from 'mingo/core'
import { compileCriteria, naming } from '../operators/criteria'
import { checkExpression } from '../operators/expression'
import { MONGODB_MEANING } from '../operators/mongodb-meaning'
import type { Order } from '../operators/sort-documents'
import { sortDocuments } from '../operators/sort-documents'
import type { Collection } from '../store/collection'
import { invalidParam, refused } from '../values/cloud-error'
import { type Document, isFields, type Value } from '../values/value'
import { bucketStages, checkGroup } from './group-stages'
import { lookUp } from './lookup'
import type { AggregationScope, Stage } from './pipeline'

/** Field reports: without a $limit CloudBase answers 20 documents, and never more than 10,000. */
export const UNLIMITED_ANSWER = 20
export const LARGEST_ANSWER = 10_000

/** How every expression is read. */
const MINGO = { processingMode: ProcessingMode.CLONE_INPUT, scriptEnabled: false, context: MONGODB_MEANING }

const BY_MINGO = new Set(
  '$project $addFields $set $unset $group $unwind $count $replaceRoot $sample $sortByCount'.split(' '),
)

export function aggregate(
  scope: AggregationScope,
  collection: Collection,
  stages: readonly Stage[],
): readonly Document[] {
  const [first, ...others] = stages
  const matching = first?.[0] === '$match' ? first[1] : null
  const rest = matching === null ? stages : others
  const [next] = rest
  const order = next?.[0] === '$sort' ? orderOf(next[1]) : []
  const criteria = compileCriteria(matching ?? {}, scope.variables)
  const limit = limitAfter(order.length === 0 ? rest : rest.slice(1))
  const found = collection.find({ criteria, order, ...(limit === null ? {} : { limit }) }).documents
  return (order.length === 0 ? rest : rest.slice(1)).reduce(
    (documents, stage) => runStage(scope, documents, stage),
    found,
  )
}

function runStage(scope: AggregationScope, documents: readonly Document[], [name, value]: Stage): readonly Document[] {
  switch (name) {
    case '$match': {
      const { test } = compileCriteria(value, scope.variables)
      return documents.filter(test)
    }
    case '$sort':
      return sortDocuments(documents, orderOf(value))
    case '$limit':
      return documents.slice(0, countOf(name, value))
    case '$skip':
      return documents.slice(countOf(name, value))
    case '$bucket':
      return bucketStages(value).reduce((grouped, stage) => runStage(scope, grouped, stage), documents)
    case '$lookup':
      return lookUp({ ...scope, aggregate }, documents, value)
    default:
      return runByMingo(scope, documents, [name, value])
  }
}

function runByMingo(
  scope: AggregationScope,
  documents: readonly Document[],
  [name, value]: Stage,
): readonly Document[] {
  if (!BY_MINGO.has(name)) throw refused(`Unrecognized pipeline stage name: '${name}'`)
  checkExpression(value)
  if (name === '$group') checkGroup(value)
  // MongoDB answers no document at all when there was nothing to count.
  if (name === '$count' && documents.length === 0) return []
  const options = { ...MINGO, variables: scope.variables }
  return naming(() => new Aggregator([{ [name]: value }], options).run<Record<string, Value>>([...documents]))
}

function limitAfter(rest: readonly Stage[]): number | null {
  const [next] = rest
  return next?.[0] === '$limit' ? countOf('$limit', next[1]) : null
}

function countOf(name: string, value: Value): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= (name === '$limit' ? 1 : 0)) return value
  throw invalidParam(`${name} must be a positive integer, but is ${JSON.stringify(value)}`)
}

export function orderOf(value: Value): Order {
  if (!isFields(value) || Object.keys(value).length === 0)
    throw invalidParam('the sort order must be an object of fields')
  return Object.entries(value).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw refused(`the sort direction of ${field} must be 1 or -1`)
    return [field, direction] as const
  })
}
