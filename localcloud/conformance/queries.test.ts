// What the SDK's queries must find: comparison, logic, arrays, existence, order, paging.
import { type App, clear, environments, errorOf, type OpenEnvironment } from './environments'

const DOCUMENTS = [
  {
    _id: 'a',
    n: 1,
    tags: ['x', 'y'],
    at: new Date('2026-09-01T00:00:00Z'),
    deep: [{ k: 1 }, { k: 2, v: 'w' }],
    s: '书法',
  },
  { _id: 'b', n: 5, tags: [], none: null, at: new Date('2026-09-02T00:00:00Z'), deep: [{ k: 3 }], s: 'Yoga' },
  { _id: 'c', n: '5', tags: ['y'], deep: { k: 2 }, s: 'yacht' },
  { _id: 'd', s: '' },
]

describe.each(environments)('queries in %s', (_name, open) => {
  let environment: OpenEnvironment
  let app: App
  beforeAll(async () => {
    environment = await open()
    app = environment.app
    await clear(app)
    await courses().add(DOCUMENTS)
  })
  afterAll(() => environment.close())

  const courses = () => app.database().collection('conformanceCourses')
  const ids = async (query: object) =>
    (await courses().where(query).orderBy('_id', 'asc').get()).data.map((document: { _id: string }) => document._id)
  const raw = async (query: object) =>
    (await courses().options({ raw: true }).where(query).orderBy('_id', 'asc').get()).data.map(
      (document: { _id: string }) => document._id,
    )

  it.each<[string, object, string[]]>([
    ['equality finds elements of arrays', { tags: 'y' }, ['a', 'c']],
    ['equality with null finds what is missing', { none: null }, ['a', 'b', 'c', 'd']],
    ['$ne finds what is missing', { n: { $ne: 1 } }, ['b', 'c', 'd']],
    ['$ne on an array means no element', { tags: { $ne: 'x' } }, ['b', 'c', 'd']],
    ['comparison keeps to one type', { n: { $gt: 0 } }, ['a', 'b']],
    ['comparison of text', { n: { $gte: '5' } }, ['c']],
    ['comparison of dates', { at: { $lt: new Date('2026-09-02T00:00:00Z') } }, ['a']],
    ['an interval', { n: { $gt: 1, $lte: 5 } }, ['b']],
    ['$in with null', { n: { $in: [1, null] } }, ['a', 'd']],
    ['$nin', { n: { $nin: [1, 5] } }, ['c', 'd']],
    ['$exists true', { none: { $exists: true } }, ['b']],
    ['$exists false', { n: { $exists: false } }, ['d']],
    ['$all', { tags: { $all: ['y', 'x'] } }, ['a']],
    ['$size', { tags: { $size: 0 } }, ['b']],
    ['$elemMatch on one element', { deep: { $elemMatch: { k: 2, v: 'w' } } }, ['a']],
    ['a path through arrays', { 'deep.k': 2 }, ['a', 'c']],
    ['a position in an array', { 'deep.0.k': 1 }, ['a']],
    ['$or', { $or: [{ n: 1 }, { s: '' }] }, ['a', 'd']],
    ['$and', { $and: [{ 'deep.k': 1 }, { 'deep.k': 2 }] }, ['a']],
    ['$nor', { $nor: [{ n: 1 }, { n: 5 }] }, ['c', 'd']],
    ['$not keeps what is missing', { n: { $not: { $gt: 1 } } }, ['a', 'c', 'd']],
    ['a regular expression', { s: { $regex: '^y', $options: 'i' } }, ['b', 'c']],
    ['$expr', { $expr: { $eq: ['$n', 5] } }, ['b']],
    ['nothing asked', {}, ['a', 'b', 'c', 'd']],
  ])('%s', async (_what, query, expected) => {
    expect(await raw(query)).toEqual(expected)
  })

  it('understands the commands of the SDK', async () => {
    const _ = app.database().command
    expect(await ids({ n: _.gt(0).and(_.lt(5)) })).toEqual(['a'])
    expect(await ids({ n: _.or(_.eq(1), _.eq('5')) })).toEqual(['a', 'c'])
    expect(await ids({ tags: _.in(['x']), at: _.exists(true) })).toEqual(['a'])
    expect(await ids({ s: app.database().RegExp({ regexp: '^书' }) })).toEqual(['a'])
    expect(await ids({ s: /^y/ })).toEqual(['c'])
    expect(await ids(_.or([{ n: 5 }, { tags: _.all(['x', 'y']) }]))).toEqual(['a', 'b'])
  })

  it('orders by type, then value, and by several fields', async () => {
    const order = async (field: string, direction: 'asc' | 'desc') =>
      (await courses().orderBy(field, direction).orderBy('_id', 'desc').get()).data.map(
        (document: { _id: string }) => document._id,
      )
    expect(await order('n', 'asc')).toEqual(['d', 'a', 'b', 'c'])
    expect(await order('n', 'desc')).toEqual(['c', 'b', 'a', 'd'])
    expect((await order('tags', 'desc')).slice(0, 2)).toEqual(['c', 'a'])
    expect((await order('deep.k', 'asc')).slice(1)).toEqual(['a', 'c', 'b'])
  })

  it('skips and limits', async () => {
    const { data } = await courses().orderBy('_id', 'asc').skip(1).limit(2).get()
    expect(data.map((document: { _id: string }) => document._id)).toEqual(['b', 'c'])
  })

  it('answers the fields asked for, with the id', async () => {
    const only = await courses().where({ _id: 'a' }).field({ n: true }).get()
    expect(only.data).toEqual([{ _id: 'a', n: 1 }])
    const without = await courses().where({ _id: 'd' }).field({ s: false }).get()
    expect(without.data).toEqual([{ _id: 'd' }])
  })

  it('counts', async () => {
    expect((await courses().where({ tags: 'y' }).count()).total).toBe(2)
  })

  it.each([
    ['an unknown operator', { n: { $near: 1 } }, '$near'],
    ['an unknown top-level operator', { $text: { $search: 'x' } }, '$text'],
    ['a list operator without a list', { n: { $in: 5 } }, '$in'],
  ])('refuses %s and names it', async (_what, query, named) => {
    const { message } = await errorOf(courses().options({ raw: true }).where(query).get())
    expect(message).toContain(named)
  })
})
