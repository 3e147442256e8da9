// Where the local cloud differs from CloudBase: each row of the README's table, as it behaves here.
import cloudbase from '@cloudbase/node-sdk'
import { type LocalCloud, startLocalCloud } from '../server'
import { type App, clear, conformanceSchema, errorOf } from './environments'

describe('L: differences from MongoDB', () => {
  let cloud: LocalCloud
  let app: App
  beforeAll(async () => {
    cloud = await startLocalCloud({ schema: conformanceSchema })
    app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true })
  })
  beforeEach(() => clear(app))
  afterAll(() => cloud.close())

  const courses = () => app.database().collection('conformanceCourses')

  it('a list of which some objects lack a field is not found by null', async () => {
    await courses().add({ _id: 'c1', list: [{ a: 1 }, {}] })
    expect((await courses().where({ 'list.a': null }).get()).data).toEqual([])
  })

  it('new fields keep the order in which an update names them', async () => {
    await courses().add({ _id: 'c1' })
    await courses().doc('c1').update({ z: 1, a: 1 })
    const [stored] = (await courses().doc('c1').get()).data
    expect(Object.keys(stored)).toEqual(['_id', 'z', 'a'])
  })

  it('numbers are doubles', async () => {
    await courses().add({ _id: 'c1', n: 3.0 })
    const types = await courses()
      .options({ raw: true })
      .aggregate([{ $project: { t: { $type: '$n' } } }])
      .end()
    expect(types.data).toEqual([{ _id: 'c1', t: 'int' }])
  })

  it.each<[string, object]>([
    ['greater than null', { n: { $gt: null } }],
    ['greater than a list', { n: { $gt: [1] } }],
    ['equal to an object of several fields', { o: { $eq: { a: 1, b: 2 } } }],
    ['a Unicode property', { title: { $regex: '\\p{Han}' } }],
    ['$type', { n: { $type: 'int' } }],
    ['$geoNear', { at: { $geoNear: {} } }],
  ])('a query with %s is refused', async (_what, query) => {
    expect((await errorOf(courses().where(query).get())).message).toMatch(/support|unknown operator|depends/)
  })

  it('a positional path is refused', async () => {
    await courses().add({ _id: 'c1', list: [1, 2] })
    expect((await errorOf(courses().where({ list: 1 }).update({ 'list.$': 3 }))).message).toMatch(/not supported/)
  })

  it('the stage $graphLookup and the expression $function are refused by name', async () => {
    const run = (stages: object[]) => courses().options({ raw: true }).aggregate(stages).end()
    expect((await errorOf(run([{ $graphLookup: {} }]))).message).toMatch(/\$graphLookup/)
    expect((await errorOf(run([{ $project: { x: { $function: {} } } }]))).message).toMatch(/\$function/)
  })
})
