// Shows that indexes change nothing but the work: the same answers as a full scan.
import fc from 'fast-check'
import { compileCriteria } from '../operators/criteria'
import type { Order } from '../operators/sort-documents'
import type { Document, Fields, Value } from '../values/value'
import { Collection, type Search } from './collection'
import type { IndexSchema } from './collection-schema'

function index(name: string, ...fields: readonly (readonly [string, 1 | -1])[]): IndexSchema {
  return { name, unique: false, fields: fields.map(([field, direction]) => ({ field, direction })) }
}

const INDEXES = [
  index('a', ['a', 1]),
  index('aAndB', ['a', 1], ['b', -1]),
  index('b', ['b', 1]),
  index('aInOrder', ['a', 1], ['_id', 1]),
  index('inner', ['o.k', 1], ['_id', 1]),
]

const small = fc.integer({ min: -2, max: 3 })
const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(null, true, false, 'x', 'y', 'é', new Date(5), new Date(6)),
  { arbitrary: small, weight: 3 },
)
const field = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }))
/** At most one array a document: parallel arrays cannot be indexed together. */
const documentFields: fc.Arbitrary<Fields> = fc.record(
  { a: field, b: scalar, o: fc.oneof(fc.record({ k: scalar }), fc.array(fc.record({ k: scalar }), { maxLength: 2 })) },
  { requiredKeys: [] },
)
const bound = fc.oneof(fc.constantFrom<Value>('x', true, new Date(5)), { arbitrary: small, weight: 4 })
const condition: fc.Arbitrary<Value> = fc.oneof(
  scalar,
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $gt: bound }),
  fc.record({ $gte: bound, $lt: bound }),
  fc.record({ $lte: bound }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
)
const simpleQuery: fc.Arbitrary<Fields> = fc.oneof(
  condition.map((value) => ({ a: value })),
  fc.dictionary(fc.constantFrom('a', 'b', 'o.k', '_id'), condition, { maxKeys: 3 }),
)
const query: fc.Arbitrary<Fields> = fc.oneof(
  simpleQuery,
  fc.record({ $or: fc.array(simpleQuery, { minLength: 1, maxLength: 2 }) }),
  fc.record({ $and: fc.array(simpleQuery, { minLength: 1, maxLength: 2 }) }),
)
const order: fc.Arbitrary<Order> = fc.constantFrom<Order>(
  [['_id', 1]],
  [['_id', -1]],
  [
    ['b', 1],
    ['_id', 1],
  ],
  [
    ['a', 1],
    ['_id', 1],
  ],
  [
    ['a', -1],
    ['_id', -1],
  ],
  [
    ['a', 1],
    ['b', -1],
    ['_id', 1],
  ],
  [
    ['a', -1],
    ['b', 1],
    ['_id', -1],
  ],
)

type Change = readonly [id: number, fields: Fields | null]

function applyChanges(collection: Collection, changes: readonly Change[], sequence: number): void {
  for (const [at, [id, fields]] of changes.entries()) {
    if (fields === null) collection.remove(`d${id}`)
    else collection.put({ _id: `d${id}`, ...fields }, sequence + at)
  }
}

const byText = (documents: readonly Document[]) => documents.map((document) => String(document._id)).sort()

describe('indexes', () => {
  it('find what a full scan finds, after inserts, changes and removals', () => {
    const change = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(documentFields, { nil: null }))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 15 }), query, order, fc.nat(4), (changes, asked, sorted, limit) => {
        const indexed = new Collection({ name: 'indexed', indexes: INDEXES })
        applyChanges(indexed, changes, 0)
        const criteria = compileCriteria(asked)
        const search: Search = { criteria, order: sorted, offset: 1, limit }
        expect(indexed.find(search).documents).toEqual(withoutIndexes(indexed, search))
        expect(byText(indexed.find({ criteria }).documents)).toEqual(byText(withoutIndexes(indexed, { criteria })))
      }),
      { numRuns: 500, seed: 42 },
    )
  })

  it('find in what was loaded at once what they find in what was added one by one', () => {
    const change = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(documentFields, { nil: null }))
    const stored = fc.array(documentFields, { maxLength: 10 })
    fc.assert(
      fc.property(stored, fc.array(change, { maxLength: 5 }), query, order, (known, changes, asked, sorted) => {
        const documents = known.map((fields, at): Document => ({ _id: `d${at}`, ...fields }))
        const loaded = new Collection({ name: 'loaded', indexes: INDEXES })
        const added = new Collection({ name: 'added', indexes: INDEXES })
        loaded.load(documents.map((document, sequence) => ({ sequence, document })))
        for (const [at, document] of documents.entries()) added.put(document, at)
        applyChanges(loaded, changes, documents.length)
        applyChanges(added, changes, documents.length)
        const search: Search = { criteria: compileCriteria(asked), order: sorted }
        expect(loaded.find(search)).toEqual(added.find(search))
      }),
      { numRuns: 500, seed: 42 },
    )
  })

  it('keep thousands of loaded documents in order, while others come and go', () => {
    const many = new Collection({ name: 'many', indexes: [index('a', ['a', 1])] })
    const numbers = Array.from({ length: 3000 }, (_, at) => (at * 7919) % 3001)
    many.load(numbers.map((a, sequence) => ({ sequence, document: { _id: a, a } })))
    for (let a = 0; a < 3001; a += 3) many.remove(a)
    for (let a = 0; a < 3001; a += 6) many.put({ _id: a, a }, 4000 + a)
    const found = many.find({ criteria: compileCriteria({ a: { $gte: 0 } }), order: [['a', 1]] })
    const left = numbers.filter((a) => a % 3 !== 0 || a % 6 === 0)
    expect(found.documents.map(({ a }) => a)).toEqual([...new Set([...left, 0])].sort((a, b) => a - b))
    expect(found.index).toBe('a')
  })

  it('find in arrays what a full scan finds: each bound may be met by another element', () => {
    const lists = fc.array(fc.array(small, { maxLength: 3 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(lists, small, small, fc.constantFrom<1 | -1>(1, -1), (documents, lower, upper, direction) => {
        const indexed = new Collection({ name: 'indexed', indexes: [index('aInOrder', ['a', direction], ['_id', 1])] })
        for (const [at, a] of documents.entries()) indexed.put({ _id: at, a }, at)
        const criteria = compileCriteria({ a: { $gte: lower, $lt: upper } })
        const search: Search = {
          criteria,
          order: [
            ['a', direction],
            ['_id', 1],
          ],
        }
        expect(indexed.find(search).documents).toEqual(withoutIndexes(indexed, search))
      }),
      { numRuns: 500, seed: 42 },
    )
  })

  it('keeps unique keys unique, through changes and removals', () => {
    const unique = new Collection({ name: 'u', indexes: [{ ...index('ab', ['a', 1], ['b', 1]), unique: true }] })
    unique.put({ _id: 1, a: 1, b: 1 }, 1)
    unique.put({ _id: 2, a: 1, b: 2 }, 2)
    expect(() => unique.put({ _id: 2, a: 1, b: 1 }, 2)).toThrow(/E11000.*ab/)
    expect(unique.get(2)).toEqual({ _id: 2, a: 1, b: 2 })
    unique.remove(1)
    unique.put({ _id: 2, a: 1, b: 1 }, 2)
    expect(unique.find({ criteria: compileCriteria({ a: 1, b: 1 }) }).documents).toEqual([{ _id: 2, a: 1, b: 1 }])
  })

  it('refuses stored documents of which two hold a unique key', () => {
    const unique = new Collection({ name: 'u', indexes: [{ ...index('a', ['a', 1]), unique: true }] })
    const twice = [1, 2].map((sequence) => ({ sequence, document: { _id: sequence, a: 'x' } }))
    expect(() => unique.load(twice)).toThrow(/E11000.*a/)
  })

  it('refuses to index two arrays of one document together', () => {
    const collection = new Collection({ name: 'p', indexes: [index('ab', ['a', 1], ['b', 1])] })
    expect(() => collection.put({ _id: 1, a: [1, 2], b: [1, 2] }, 1)).toThrow(/parallel arrays/)
    expect(collection.find({ criteria: compileCriteria({}) }).documents).toEqual([])
  })
})

/** The criteria stripped of what an index could use: `_id` always has one. */
function withoutIndexes(collection: Collection, search: Search): readonly Document[] {
  const scanned = new Collection({ name: 'scanned', indexes: [] })
  const { documents } = collection.find({ criteria: { fields: {}, test: () => true } })
  for (const [at, document] of documents.entries()) scanned.put(document, at)
  return scanned.find({ ...search, criteria: { fields: {}, test: search.criteria.test } }).documents
}
