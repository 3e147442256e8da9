// The values a document may hold. Stored documents are replaced, never changed in place.

export type Value = null | boolean | number | string | Date | RegExp | readonly Value[] | Fields

export interface Fields {
  readonly [field: string]: Value
}

/** A stored document: its `_id` is a string or a number. */
export type Document = Fields

export type DocumentId = string | number

export function isFields(value: Value | undefined): value is Fields {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp)
  )
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

/** The field's own value; never something inherited, such as `constructor`. */
export function fieldOf(fields: Fields, name: string): Value | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

export function documentId(document: Document): DocumentId {
  const id = document._id
  if (typeof id === 'string' || typeof id === 'number') return id
  throw new Error('a stored document has a string or a number as its _id')
}
