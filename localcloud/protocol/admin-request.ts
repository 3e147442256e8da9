// Reads the fields of a database request, with errors that name the field.

import type { Stage } from '../aggregation/pipeline'
import { type Criteria, compileCriteria } from '../operators/criteria'
import { checkDocument } from '../operators/update-operators'
import type { Database } from '../store/database'
import type { Scope } from '../store/operations'
import { invalidParam, refused } from '../values/cloud-error'
import { decodeText } from '../values/extended-json'
import { type Document, fieldOf, type Value } from '../values/value'

/** The body of a request, as parsed from JSON. */
export type AdminRequest = Readonly<Record<string, unknown>>

export interface AdminContext {
  readonly database: Database
  readonly now: number
}

export function scopeOf({ database }: AdminContext, request: AdminRequest): Scope {
  const { transactionId } = request
  const transaction = transactionId === undefined ? null : database.transactions.get(String(transactionId))
  if (transaction !== null) transaction.hasBegun = true
  return { database, collection: database.collection(request.collectionName), transaction }
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
