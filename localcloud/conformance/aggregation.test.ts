// What the SDK's aggregation must answer: stages, expressions and limits.
import { type App, clear, environments, errorOf, type OpenEnvironment } from './environments'

describe.each(environments)('aggregation in %s', (_name, open) => {
  let environment: OpenEnvironment
  let app: App
  beforeAll(async () => {
    environment = await open()
    app = environment.app
    await clear(app)
    await courses().add([
      { _id: 'c1', title: '书法', grade: 1, prices: [3, 4], at: new Date('2026-09-01T00:00:00Z') },
      { _id: 'c2', title: '足球', grade: 1, prices: [5] },
      { _id: 'c3', title: '合唱', grade: 2, prices: [] },
    ])
    await app
      .database()
      .collection('conformanceEnrollments')
      .add([
        { _id: 'e1', pupilId: 'p1', courseId: 'c1', state: 'SEATED' },
        { _id: 'e2', pupilId: 'p2', courseId: 'c1', state: 'WAITING' },
        { _id: 'e3', pupilId: 'p1', courseId: 'c2', state: 'SEATED' },
      ])
  })
  afterAll(() => environment.close())

  const courses = () => app.database().collection('conformanceCourses')
  const run = async (stages: object[]) => (await courses().options({ raw: true }).aggregate(stages).end()).data

  it('matches, groups, sorts and limits', async () => {
    const stages = [
      { $match: { grade: { $lte: 2 } } },
      { $group: { _id: '$grade', n: { $sum: 1 }, titles: { $push: '$title' } } },
      { $sort: { _id: -1 } },
      { $limit: 5 },
    ]
    expect(await run(stages)).toEqual([
      { _id: 2, n: 1, titles: ['合唱'] },
      { _id: 1, n: 2, titles: ['书法', '足球'] },
    ])
  })

  it('projects, adds fields, unwinds, counts and replaces the root', async () => {
    expect(await run([{ $match: { _id: 'c1' } }, { $project: { title: 1 } }])).toEqual([{ _id: 'c1', title: '书法' }])
    const sums = [
      { $match: { grade: 1 } },
      { $sort: { _id: 1 } },
      { $addFields: { total: { $sum: '$prices' } } },
      { $project: { total: 1 } },
    ]
    expect(await run(sums)).toEqual([
      { _id: 'c1', total: 7 },
      { _id: 'c2', total: 5 },
    ])
    expect(await run([{ $unwind: '$prices' }, { $count: 'n' }])).toEqual([{ n: 3 }])
    expect(await run([{ $match: { _id: 'none' } }, { $count: 'n' }])).toEqual([])
    const root = [{ $match: { _id: 'c2' } }, { $replaceRoot: { newRoot: { t: '$title', n: { $size: '$prices' } } } }]
    expect(await run(root)).toEqual([{ t: '足球', n: 1 }])
  })

  it('keeps dates', async () => {
    const [first] = await run([{ $match: { _id: 'c1' } }, { $project: { at: 1 } }])
    expect(first).toEqual({ _id: 'c1', at: new Date('2026-09-01T00:00:00Z') })
  })

  it('evaluates expressions', async () => {
    const project = {
      _id: 0,
      cond: { $cond: [{ $gt: [{ $size: '$prices' }, 1] }, 'many', 'few'] },
      none: { $ifNull: ['$nothing', 'none'] },
      first: { $arrayElemAt: ['$prices', 0] },
      dear: { $filter: { input: '$prices', as: 'p', cond: { $gt: ['$$p', 3] } } },
      doubled: { $map: { input: '$prices', as: 'p', in: { $multiply: ['$$p', 2] } } },
      text: { $concat: ['$title', '班'] },
    }
    expect(await run([{ $match: { _id: 'c1' } }, { $project: project }])).toEqual([
      { cond: 'many', none: 'none', first: 3, dear: [4], doubled: [6, 8], text: '书法班' },
    ])
  })

  it('understands the stages and commands of the SDK', async () => {
    const _ = app.database().command
    const $ = _.aggregate
    const { data } = await courses()
      .aggregate()
      .match({ grade: _.gte(1) })
      .lookup({
        from: 'conformanceEnrollments',
        let: { id: '$_id' },
        pipeline: $.pipeline()
          .match(_.expr($.eq(['$courseId', '$$id'])))
          .project({ pupilId: 1, _id: 0 })
          .done(),
        as: 'e',
      })
      .sort({ _id: -1 })
      .skip(1)
      .limit(1)
      .project({ n: $.size('$e') })
      .end()
    expect(data).toEqual([{ _id: 'c2', n: 1 }])
  })

  it('answers 20 documents unless a limit is given', async () => {
    const many = Array.from({ length: 25 }, (_item, at) => ({ _id: `m${at}`, grade: 9 }))
    await courses().add(many)
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    expect(await run([{ $match: { grade: 9 } }])).toHaveLength(20)
    expect(await run([{ $match: { grade: 9 } }, { $limit: 1000 }])).toHaveLength(25)
    warn.mockRestore()
    await courses().where({ grade: 9 }).remove()
  })

  it.each([
    ['an unknown stage', [{ $graphLookup: {} }], '$graphLookup'],
    ['an unknown expression', [{ $project: { x: { $frobnicate: 1 } } }], '$frobnicate'],
    [
      'an unknown collection',
      [{ $lookup: { from: 'nowhere', localField: 'a', foreignField: 'b', as: 'c' } }],
      'nowhere',
    ],
  ])('refuses %s and names it', async (_what, stages, named) => {
    expect((await errorOf(run(stages))).message).toContain(named)
  })
})
