// Answers the database actions of the SDK: reads the fields, runs it, shapes the answer.

import { aggregate, LARGEST_ANSWER, orderOf, UNLIMITED_ANSWER } from '../aggregation/aggregation'
import type { Stage } from '../aggregation/pipeline'
import { projectDocuments } from '../operators/projection'
import { checkDocument, compileUpdate } from '../operators/update-operators'
import {
  countDocuments,
  findDocuments,
  insertDocuments,
  removeDocuments,
  type Scope,
  setDocument,
  updateDocuments,
} from '../store/operations'
import { refused } from '../values/cloud-error'
import { decodeText, encodeDocument } from '../values/extended-json'
import { type Document, fieldOf, isFields, type Value } from '../values/value'
import {
  type AdminContext,
  type AdminRequest,
  checkNew,
  criteriaOf,
  naturalOf,
  scopeOf,
  stagesOf,
} from './admin-request'

type DatabaseAction = (context: AdminContext, request: AdminRequest) => Promise<object>

const DEFAULT_LIMIT = 100
const LARGEST_LIMIT = 1000

export const DATABASE_ACTIONS: Readonly<Record<string, DatabaseAction>> = {
  'database.insertDocument': async (context, request) => {
    const texts = Array.isArray(request.data) ? request.data : [request.data]
    const documents = texts.map((text, at) => checkNew(decodeText(text, `data[${at}]`, context.now)))
    return { data: { insertedIds: await insertDocuments(scopeOf(context, request), documents), failIndexes: [] } }
  },
  'database.getDocument': async (context, request) => {
    const scope = scopeOf(context, request)
    const found = findDocuments(scope, {
      criteria: criteriaOf(context, request),
      order: request.order === undefined ? [] : orderOf(decodeText(request.order, 'order', context.now)),
      offset: naturalOf('offset', request.offset) ?? 0,
      limit: Math.min(naturalOf('limit', request.limit) ?? DEFAULT_LIMIT, LARGEST_LIMIT),
    })
    const { projection } = request
    const answer =
      projection === undefined ? found : projectDocuments(found, decodeText(projection, 'projection', context.now))
    return { data: { list: answer.map(encodeDocument) } }
  },
  'database.calculateDocument': async (context, request) => ({
    data: { total: countDocuments(scopeOf(context, request), criteriaOf(context, request)) },
  }),
  'database.modifyDocument': async (context, request) => {
    const scope = scopeOf(context, request)
    const answer =
      request.merge === true ? await update(context, request, scope) : await replace(context, request, scope)
    return { data: { updated: answer.updated, upsert_id: answer.upsertedId } }
  },
  'database.modifyAndReturnDoc': async (context, request) => {
    const scope = scopeOf(context, request)
    const { updated, upsertedId, document } = await update(context, { ...request, multi: false }, scope)
    const doc = document === null ? null : encodeDocument(document)
    return { data: { updated, upsert_id: upsertedId, doc } }
  },
  'database.removeDocument': async (context, request) => ({
    data: {
      deleted: await removeDocuments(scopeOf(context, request), criteriaOf(context, request), request.multi === true),
    },
  }),
  'database.aggregateDocuments': async (context, request) => {
    const { database } = context
    const stages = stagesOf(context, request)
    const scope = { collectionNamed: (name: Value | undefined) => database.collection(name), variables: {} }
    const documents = aggregate(scope, database.collection(request.collectionName), stages)
    return { data: { list: cutAnswer(request, stages, documents).map(encodeDocument) } }
  },
  'database.startTransaction': async ({ database }) => ({ transactionId: database.transactions.start().id }),
  'database.commitTransaction': async ({ database }, request) => {
    await database.commit(database.transactions.get(String(request.transactionId)))
    return { data: {} }
  },
  'database.abortTransaction': async ({ database }, request) => {
    database.transactions.rollBack(String(request.transactionId))
    return { data: {} }
  },
}

function update(context: AdminContext, request: AdminRequest, scope: Scope) {
  if (request.upsert === true) throw refused('update with upsert is not supported: use set')
  const change = compileUpdate(decodeText(request.data, 'data', context.now))
  return updateDocuments(scope, {
    criteria: criteriaOf(context, request),
    update: change,
    multi: request.multi === true,
  })
}

function replace(context: AdminContext, request: AdminRequest, scope: Scope) {
  const query = decodeText(request.query, 'query', context.now)
  const id = isFields(query) ? fieldOf(query, '_id') : undefined
  if (request.upsert !== true || (typeof id !== 'string' && typeof id !== 'number')) {
    throw refused('replacing is supported for set() on doc() only')
  }
  const document = checkDocument(decodeText(request.data, 'data', context.now))
  return setDocument(scope, { _id: id, ...document })
}

function cutAnswer(
  request: AdminRequest,
  stages: readonly Stage[],
  documents: readonly Document[],
): readonly Document[] {
  const limited = stages.some(([name]) => name === '$limit')
  const most = limited ? LARGEST_ANSWER : UNLIMITED_ANSWER
  if (documents.length > most) {
    const advice = limited ? '' : '; add .limit()'
    console.warn(
      `[localcloud] aggregate on ${String(request.collectionName)}: ${documents.length} documents cut to ${most}, as CloudBase does${advice}`,
    )
  }
  return documents.slice(0, most)
}
