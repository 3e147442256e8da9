// Projects found documents to the fields that `get` asks for; what is stored stays as it is.
import { ProcessingMode } from 'mingo/core'
import { Query } from 'mingo/query'
import { invalidParam, refused } from '../values/cloud-error'
import { type Document, type Fields, isFields, isList, type Value } from '../values/value'
import { writePath } from '../values/write-path'
import { isOperatorObject, naming } from './criteria'
import { MONGODB_MEANING } from './mongodb-meaning'

const OPERATORS = new Set(['$slice', '$elemMatch'])
/** Stored documents are shared by all who read them. */
const OPTIONS = { processingMode: ProcessingMode.CLONE_INPUT, context: MONGODB_MEANING }

export function projectDocuments(documents: readonly Document[], projection: Value): readonly Document[] {
  if (!isFields(projection)) throw invalidParam('projection must be an object')
  for (const [field, rule] of Object.entries(projection)) checkRule(field, rule)
  const kinds = Object.entries(projection).filter(([field, rule]) => field !== '_id' && !isFields(rule))
  if (new Set(kinds.map(([, rule]) => Boolean(rule))).size > 1) {
    throw refused('Projection cannot have a mix of inclusion and exclusion.')
  }
  const isSlicing = ([, rule]: readonly [string, Value]) => isFields(rule) && Object.hasOwn(rule, '$slice')
  const slices = Object.entries(projection).filter(isSlicing)
  const sliced = documents.map((document) => slices.reduce(slice, document))
  // A $slice alone leaves the other fields as they are; beside named fields, its own is one of them.
  const named = kinds.some(([, rule]) => Boolean(rule)) || Object.values(projection).some(isElementRule)
  const others = Object.entries(projection).filter((entry) => !isSlicing(entry))
  const rules: Fields = Object.fromEntries(named ? [...others, ...slices.map(([field]) => [field, 1])] : others)
  if (Object.keys(rules).length === 0) return sliced
  return naming(() => new Query({}, OPTIONS).find<Document>([...sliced], rules as Record<string, 0 | 1>).all())
}

function isElementRule(rule: Value): boolean {
  return isFields(rule) && Object.hasOwn(rule, '$elemMatch')
}

/** https://www.mongodb.com/docs/manual/reference/operator/projection/slice: a count, from the end when negative, or a place and a count. */
function slice(document: Document, [field, rule]: readonly [string, Value]): Document {
  const operand = isFields(rule) ? rule.$slice : undefined
  const [place, count] = isList(operand) ? operand : [0, operand]
  if (typeof place !== 'number' || typeof count !== 'number') throw refused(`$slice needs numbers (${field})`)
  if (isList(operand) && count <= 0) throw refused(`the limit of $slice must be positive (${field})`)
  return writePath(document, field, (list) => (isList(list) ? part(list, place, count) : list))
}

function part(list: readonly Value[], place: number, count: number): readonly Value[] {
  if (count < 0) return list.slice(count)
  const from = place < 0 ? Math.max(0, list.length + place) : place
  return list.slice(from, from + count)
}

function checkRule(field: string, rule: Value): void {
  if (rule === 0 || rule === 1 || typeof rule === 'boolean') return
  if (!isOperatorObject(rule)) throw refused(`Unsupported projection option: ${field}`)
  const unknown = Object.keys(rule).find((operator) => !OPERATORS.has(operator))
  if (unknown !== undefined) throw refused(`Unsupported projection option: ${field}: ${unknown}`)
}
