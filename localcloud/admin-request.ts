// Owns reading the fields of a database request, with errors that name the field.
import { invalidParam, refused } from './cloud-error'
import { type Criteria, compileCriteria } from './criteria'
import type { Database } from './database'
import { decodeText } from './extended-json'
import type { Scope } from './operations'
import type { Stage } from './pipeline'
import { checkDocument } from './update-operators'
import { type Document, fieldOf, type Value } from './value'

/** The body of a request, as parsed from JSON. */
export type AdminRequest = Readonly<Record<string, unknown>>

export interface AdminContext {
  readonly database: Database
  readonly now: number
}

export function scopeOf({ database }: AdminContext, request: AdminRequest): Scope {
  const { transactionId } = request
  return {
    database,
    collection: database.collection(request.collectionName),
    transaction: transactionId === undefined ? null : database.transactions.get(String(transactionId)),
  }
}

export function criteriaOf({ now }: AdminContext, { query }: AdminRequest): Criteria {
  return compileCriteria(query === undefined || query === '' ? {} : decodeText(query, 'query', now))
}

export function checkNew(value: Value): Document {
  const document = checkDocument(value)
  const id = fieldOf(document, '_id')
  if (id === undefined || typeof id === 'string' || typeof id === 'number') return document
  throw refused('_id must be a string or a number')
}

export function naturalOf(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw invalidParam(`${name} must be a natural number`)
}

export function stagesOf({ now }: AdminContext, { stages }: AdminRequest): readonly Stage[] {
  if (!Array.isArray(stages)) throw invalidParam('stages must be an array')
  return stages.map(({ stageKey, stageValue }: { stageKey?: unknown; stageValue?: unknown }) => {
    if (typeof stageKey !== 'string') throw invalidParam('stageKey must be a string')
    return [stageKey, decodeText(stageValue, stageKey, now)]
  })
}
