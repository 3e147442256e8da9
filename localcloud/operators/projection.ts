// Projects found documents to the fields that `get` asks for.
import { Query } from 'mingo'
import { invalidParam, refused } from '../values/cloud-error'
import { type Document, isFields, type Value } from '../values/value'
import { isOperatorObject, naming } from './criteria'

const OPERATORS = new Set(['$slice', '$elemMatch'])

export function projectDocuments(documents: readonly Document[], projection: Value): readonly Document[] {
  if (!isFields(projection)) throw invalidParam('projection must be an object')
  for (const [field, rule] of Object.entries(projection)) checkRule(field, rule)
  const kinds = Object.entries(projection).filter(([field, rule]) => field !== '_id' && !isFields(rule))
  if (new Set(kinds.map(([, rule]) => Boolean(rule))).size > 1) {
    throw refused('Projection cannot have a mix of inclusion and exclusion.')
  }
  return naming(() => new Query({}).find<Document>([...documents], projection as Record<string, 0 | 1>).all())
}

function checkRule(field: string, rule: Value): void {
  if (rule === 0 || rule === 1 || typeof rule === 'boolean') return
  if (!isOperatorObject(rule)) throw refused(`Unsupported projection option: ${field}`)
  const unknown = Object.keys(rule).find((operator) => !OPERATORS.has(operator))
  if (unknown !== undefined) throw refused(`Unsupported projection option: ${field}: ${unknown}`)
}
