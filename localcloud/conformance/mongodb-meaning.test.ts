// Tests what MongoDB documents and a simulator easily reads otherwise: types, snapshots, limits.
import { type App, clear, environments, errorOf, type OpenEnvironment } from './environments'

/** A branch of $switch. */
const NEVER = JSON.parse('{"case":false,"then":1}')

describe.each(environments)('L: as MongoDB documents it, in %s', (_name, open) => {
  let environment: OpenEnvironment
  let app: App
  beforeAll(async () => {
    environment = await open()
    app = environment.app
  })
  beforeEach(() => clear(app))
  afterAll(() => environment.close())

  const courses = () => app.database().collection('conformanceCourses')
  const run = async (stages: object[]) => (await courses().options({ raw: true }).aggregate(stages).end()).data
  const project = async (expressions: object) => {
    const [first] = await run([{ $match: { _id: 'c1' } }, { $project: { _id: 0, ...expressions } }])
    return first
  }

  it('a projection leaves what is stored as it is', async () => {
    await courses().add({ _id: 'c1', o: { x: 1, y: 2 }, list: [{ a: 1, b: 2 }] })
    const { data } = await courses().field({ 'o.y': 0, 'list.b': 0 }).get()
    expect(data).toEqual([{ _id: 'c1', o: { x: 1 }, list: [{ a: 1 }] }])
    expect((await courses().doc('c1').get()).data).toEqual([{ _id: 'c1', o: { x: 1, y: 2 }, list: [{ a: 1, b: 2 }] }])
  })

  it('$slice alone keeps the other fields', async () => {
    await courses().add({ _id: 'c1', title: '书法', list: [1, 2, 3, 4] })
    const sliced = async (rule: unknown) =>
      (
        await courses()
          .field({ list: { $slice: rule } } as never)
          .get()
      ).data
    expect(await sliced(2)).toEqual([{ _id: 'c1', title: '书法', list: [1, 2] }])
    expect(await sliced(-1)).toEqual([{ _id: 'c1', title: '书法', list: [4] }])
    expect(await sliced([1, 2])).toEqual([{ _id: 'c1', title: '书法', list: [2, 3] }])
    const beside = await courses()
      .field({ title: 1, list: { $slice: 1 } } as never)
      .get()
    expect(beside.data).toEqual([{ _id: 'c1', title: '书法', list: [1] }])
  })

  it('an expression compares types before values, and a missing field is not null', async () => {
    await courses().add({ _id: 'c1', n: 3, list: [3], text: 'x', none: null })
    const compared = {
      aboveNull: { $gt: ['$n', null] },
      missing: { $eq: ['$missing', null] },
      missingBelow: { $lt: ['$missing', null] },
      list: { $eq: ['$list', 3] },
      belowText: { $lt: ['$n', 'a'] },
      order: { $cmp: ['$list', '$text'] },
      same: { $ne: ['$none', null] },
    }
    expect(await project(compared)).toEqual({
      aboveNull: true,
      missing: false,
      missingBelow: true,
      list: false,
      belowText: true,
      order: 1,
      same: false,
    })
  })

  it('$elemMatch with fields matches embedded documents, no scalars', async () => {
    await courses().add([
      { _id: 'c1', list: [3, 'x'] },
      { _id: 'c2', list: [3, { a: 2 }] },
      { _id: 'c3', o: [{ list: [1] }, { list: [{ a: 2 }] }] },
    ])
    const { command } = app.database()
    const found = async (field: string, fields: object) =>
      (
        await courses()
          .where({ [field]: command.elemMatch(fields) })
          .get()
      ).data.map(({ _id }) => _id)
    expect(await found('list', { a: command.neq(1) })).toEqual(['c2'])
    expect(await found('o.list', { a: command.neq(1) })).toEqual(['c3'])
  })

  it('a transaction sees what was written before its first operation, and nothing after it', async () => {
    await courses().add({ _id: 'c1', n: 1 })
    const transaction = await app.database().startTransaction()
    await courses().doc('c1').update({ n: 2 })
    const read = async () => (await transaction.collection('conformanceCourses').doc('c1').get()).data
    expect(await read()).toMatchObject({ n: 2 })
    await courses().doc('c1').update({ n: 3 })
    expect(await read()).toMatchObject({ n: 2 })
    await transaction.rollback()
  })

  it('set counts the document it replaced, changed or not', async () => {
    await courses().add({ _id: 'c1', n: 1 })
    expect(await courses().doc('c1').set({ n: 1 })).toMatchObject({ updated: 1 })
  })

  it('a bucket holds its lower boundary, not its upper one; an empty one is not told', async () => {
    await courses().add([1, 3, 5, 9].map((n) => ({ _id: `c${n}`, n })))
    const bucket = { groupBy: '$n', boundaries: [0, 3, 6, 8], default: 'more' }
    expect(await run([{ $bucket: bucket }])).toEqual([
      { _id: 0, count: 1 },
      { _id: 3, count: 2 },
      { _id: 'more', count: 1 },
    ])
  })

  it('a missing field stays missing: not null in $project, not there in $push', async () => {
    await courses().add([{ _id: 'c1', n: 1 }, { _id: 'c2' }])
    expect(await project({ x: '$missing', inner: { y: '$missing' } })).toEqual({ inner: {} })
    const group = { _id: null, all: { $push: '$n' }, set: { $addToSet: '$n' } }
    expect(await run([{ $group: group }])).toEqual([{ _id: null, all: [1], set: [1] }])
  })

  it('counts code points and cuts texts', async () => {
    await courses().add({ _id: 'c1', text: '王𠮷好' })
    const texts = {
      at: { $indexOfCP: ['$text', '好'] },
      none: { $indexOfCP: ['$text', '林'] },
      of: { $indexOfCP: ['$missing', '林'] },
      first: { $substr: ['$text', 0, 3] },
    }
    expect(await project(texts)).toEqual({ at: 2, none: -1, of: null, first: '王' })
  })

  it('knows the day in a time zone, and no date gives null', async () => {
    await courses().add({ _id: 'c1', at: new Date('2026-09-01T18:00:00Z') })
    const zone = { date: '$at', timezone: 'Asia/Shanghai' }
    const days = {
      text: { $dateToString: { ...zone, format: '%Y-%m-%d %H:%M' } },
      weekday: { $dayOfWeek: zone },
      utc: { $dayOfWeek: '$at' },
      none: { $dayOfWeek: '$missing' },
      hour: { $hour: zone },
    }
    expect(await project(days)).toEqual({ text: '2026-09-02 02:00', weekday: 4, utc: 3, none: null, hour: 2 })
  })

  it('$mod finds by remainder', async () => {
    await courses().add([1, 2, 3, 4].map((n) => ({ _id: `c${n}`, n })))
    const { data } = await courses()
      .where({ n: { $mod: [2, 1] } })
      .get()
    expect(data.map(({ n }) => n)).toEqual([1, 3])
  })

  it.each<[string, object[], RegExp]>([
    ['$size of a text', [{ $match: { list: { $size: '3' } } }], /\$size/],
    ['a group of what is no accumulator', [{ $group: { _id: null, x: { $concat: ['a'] } } }], /group operator/],
    ['a group of a plain value', [{ $group: { _id: null, x: '$n' } }], /accumulator object/],
    ['$switch that nothing fits', [{ $project: { x: { $switch: { branches: [NEVER] } } } }], /\$switch/],
    ['a bucket that nothing fits', [{ $bucket: { groupBy: '$n', boundaries: [5, 6] } }], /\$switch/],
    ['$mod by zero', [{ $match: { n: { $mod: [0, 1] } } }], /divisor/],
  ])('refuses %s', async (_what, stages, words) => {
    await courses().add({ _id: 'c1', n: 1, list: [1, 2, 3] })
    expect((await errorOf(run(stages))).message).toMatch(words)
  })

  it('refuses a document beyond 16 MB, by insertion and by growth', async () => {
    const half = 'x'.repeat(9 * 1024 * 1024)
    expect((await errorOf(courses().add({ _id: 'big', half, more: half }))).message).toMatch(/too large/)
    await courses().add({ _id: 'c1', half })
    expect((await errorOf(courses().doc('c1').update({ more: half }))).message).toMatch(/too large/)
    expect((await courses().where({ _id: 'c1' }).count()).total).toBe(1)
  })

  it('refuses more than 50 files at once', async () => {
    const fileList = Array.from({ length: 51 }, (_, at) => `cloud://nowhere.bucket/${at}`)
    expect((await errorOf(app.getTempFileURL({ fileList }))).message).toMatch(/50/)
    expect((await errorOf(app.deleteFile({ fileList }))).message).toMatch(/50/)
  })
})
