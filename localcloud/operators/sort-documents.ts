// Sorts documents by fields; of an array, the smallest or the largest element counts.
import { type Document, fieldOf, isFields, isList, type Value } from '../values/value'
import { compareValues } from '../values/value-order'

/** Sort fields in order of weight. */
export type Order = readonly (readonly [field: string, direction: 1 | -1])[]

export function sortDocuments(documents: readonly Document[], order: Order): readonly Document[] {
  if (order.length === 0) return documents
  const keyed = documents.map((document) => ({
    document,
    key: order.map(([field, direction]) => sortKey(document, field.split('.'), direction)),
  }))
  keyed.sort((a, b) => {
    for (const [at, [, direction]] of order.entries()) {
      const difference = compareValues(a.key[at], b.key[at]) * direction
      if (difference !== 0) return difference
    }
    return 0
  })
  return keyed.map(({ document }) => document)
}

function sortKey(value: Value | undefined, path: readonly string[], direction: 1 | -1): Value | undefined {
  const [name, ...rest] = path
  if (name !== undefined && isFields(value)) return sortKey(fieldOf(value, name), rest, direction)
  if (!isList(value)) return name === undefined ? value : undefined
  const keys = value.map((item) => (name === undefined ? item : sortKey(item, path, direction)))
  return keys.reduce<Value | undefined>(
    (best, key) => (best !== undefined && compareValues(key, best) * direction >= 0 ? best : (key ?? null)),
    undefined,
  )
}
