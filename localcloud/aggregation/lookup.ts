// Runs the $lookup stage: joins through the indexes of the other collection.
import { Aggregator } from 'mingo/aggregator'
import { ProcessingMode } from 'mingo/core'
import { compileCriteria, naming } from '../operators/criteria'
import { checkExpression } from '../operators/expression'
import { MONGODB_MEANING } from '../operators/mongodb-meaning'
import type { Collection } from '../store/collection'
import { refused } from '../values/cloud-error'
import { type Document, type Fields, isFields, isList, type Value } from '../values/value'
import { readPath, writePath } from '../values/write-path'
import { type AggregationScope, type Stage, stagesOf } from './pipeline'

const BY_FIELD = ['from', 'localField', 'foreignField', 'as']
const BY_PIPELINE = ['from', 'let', 'pipeline', 'as']

export interface LookupScope extends AggregationScope {
  /** Runs a pipeline of the $lookup. */
  readonly aggregate: (scope: AggregationScope, from: Collection, stages: readonly Stage[]) => readonly Document[]
}

export function lookUp(scope: LookupScope, documents: readonly Document[], value: Value): readonly Document[] {
  if (!isFields(value)) throw refused('the $lookup specification must be an object')
  const known = value.pipeline === undefined ? BY_FIELD : BY_PIPELINE
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown !== undefined) throw refused(`unknown argument to $lookup: ${unknown}`)
  const from = scope.collectionNamed(value.from)
  const join = value.pipeline === undefined ? joinByField(from, value) : joinByPipeline(scope, from, value)
  const as = nameOf(value, 'as')
  return documents.map((document) => writePath(document, as, () => [...join(document)]))
}

type Join = (document: Document) => readonly Document[]

function joinByField(from: Collection, value: Fields): Join {
  const localField = nameOf(value, 'localField')
  const foreignField = nameOf(value, 'foreignField')
  return (document) => {
    const local = localValues(document, localField.split('.'))
    const criteria = compileCriteria({ [foreignField]: { $in: local.length > 0 ? local : [null] } })
    return from.find({ criteria }).documents
  }
}

function joinByPipeline(scope: LookupScope, from: Collection, value: Fields): Join {
  const stages = stagesOf(value.pipeline ?? [])
  const bindings = value.let ?? {}
  checkExpression(bindings)
  const options = {
    processingMode: ProcessingMode.CLONE_INPUT,
    scriptEnabled: false,
    context: MONGODB_MEANING,
    variables: scope.variables,
  }
  const binder = naming(() => new Aggregator([{ $replaceRoot: { newRoot: bindings } }], options))
  return (document) => {
    const [bound] = naming(() => binder.run<Record<string, Value>>([document]))
    return scope.aggregate({ ...scope, variables: { ...scope.variables, ...bound } }, from, stages)
  }
}

/** The values to join on: the elements of an array, also of one on the way. */
function localValues(value: Value | undefined, path: readonly string[]): readonly Value[] {
  const [name, ...rest] = path
  if (isList(value)) return value.flatMap((item) => (name === undefined ? [item] : localValues(item, path)))
  if (name === undefined) return value === undefined ? [] : [value]
  return isFields(value) ? localValues(readPath(value, name), rest) : []
}

function nameOf(value: Fields, argument: string): string {
  const name = value[argument]
  if (typeof name === 'string' && name !== '') return name
  throw refused(`$lookup argument '${argument}' must be a string`)
}
