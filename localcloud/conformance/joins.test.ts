// What the SDK's $lookup must answer: by field, by pipeline with variables, one inside another.
import { type App, clear, environments, type OpenEnvironment } from './environments'

describe.each(environments)('joins in %s', (_name, open) => {
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

  it('joins by field', async () => {
    const lookup = { from: 'conformanceEnrollments', localField: '_id', foreignField: 'courseId', as: 'e' }
    const rows = await run([{ $sort: { _id: 1 } }, { $lookup: lookup }, { $project: { 'e._id': 1 } }])
    expect(rows).toEqual([
      { _id: 'c1', e: [{ _id: 'e1' }, { _id: 'e2' }] },
      { _id: 'c2', e: [{ _id: 'e3' }] },
      { _id: 'c3', e: [] },
    ])
  })

  it('joins what lacks the field with what lacks it on the other side', async () => {
    const lookup = { from: 'conformanceEnrollments', localField: 'nothing', foreignField: 'nothing', as: 'e' }
    expect(await run([{ $match: { _id: 'c3' } }, { $lookup: lookup }, { $project: { n: { $size: '$e' } } }])).toEqual([
      { _id: 'c3', n: 3 },
    ])
  })

  it('joins by pipeline with variables, also inside another join', async () => {
    const inner = {
      from: 'conformanceCourses',
      let: { c: '$courseId' },
      pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$c'] } } }, { $project: { _id: 0, title: 1 } }],
      as: 'course',
    }
    const outer = {
      from: 'conformanceEnrollments',
      let: { id: '$_id', wanted: 'SEATED' },
      pipeline: [
        { $match: { $expr: { $and: [{ $eq: ['$courseId', '$$id'] }, { $eq: ['$state', '$$wanted'] }] } } },
        { $lookup: inner },
        { $project: { _id: 1, course: 1 } },
      ],
      as: 'seated',
    }
    const rows = await run([
      { $match: { grade: 1 } },
      { $sort: { _id: 1 } },
      { $lookup: outer },
      { $project: { seated: 1 } },
    ])
    expect(rows).toEqual([
      { _id: 'c1', seated: [{ _id: 'e1', course: [{ title: '书法' }] }] },
      { _id: 'c2', seated: [{ _id: 'e3', course: [{ title: '足球' }] }] },
    ])
  })

  it('joins with a variable that is missing and with one computed', async () => {
    const pipeline = [{ $match: { $expr: { $in: ['$courseId', '$$ids'] } } }, { $project: { _id: 1 } }]
    const lookup = { from: 'conformanceEnrollments', let: { ids: ['$_id', 'c2'], gone: '$nothing' }, pipeline, as: 'e' }
    expect(await run([{ $match: { _id: 'c3' } }, { $lookup: lookup }, { $project: { e: 1 } }])).toEqual([
      { _id: 'c3', e: [{ _id: 'e3' }] },
    ])
  })
})
