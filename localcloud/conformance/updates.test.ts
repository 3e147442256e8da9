// What the SDK's update commands must do, and what must be refused.
import { type App, clear, environments, errorOf, type OpenEnvironment } from './environments'

describe.each(environments)('updates in %s', (_name, open) => {
  let environment: OpenEnvironment
  let app: App
  beforeAll(async () => {
    environment = await open()
    app = environment.app
  })
  beforeEach(() => clear(app))
  afterAll(() => environment.close())

  const doc = () => app.database().collection('conformanceCourses').doc('a')
  const rawDoc = () => app.database().collection('conformanceCourses').options({ raw: true }).where({ _id: 'a' })
  const changed = async () => (await doc().get()).data[0]

  it.each<[string, object, object, object]>([
    ['$set of a new path', { v: 1 }, { $set: { 'x.y': 2 } }, { v: 1, x: { y: 2 } }],
    ['$set of an item', { list: [{ k: 1 }, { k: 2 }] }, { $set: { 'list.1.k': 9 } }, { list: [{ k: 1 }, { k: 9 }] }],
    ['$set past the end', { list: [1] }, { $set: { 'list.2': 3 } }, { list: [1, null, 3] }],
    ['$unset', { v: 1, w: { x: 1, y: 2 } }, { $unset: { v: '', 'w.x': '' } }, { w: { y: 2 } }],
    ['$unset of nothing', { v: 1 }, { $unset: { 'q.r': '' }, $set: { v: 2 } }, { v: 2 }],
    ['$inc', { n: 1 }, { $inc: { n: 2, fresh: -1 } }, { n: 3, fresh: -1 }],
    ['$mul', { n: 3 }, { $mul: { n: 2, fresh: 5 } }, { n: 6, fresh: 0 }],
    [
      '$min and $max',
      { low: 5, high: 5 },
      { $min: { low: 3 }, $max: { high: 3, fresh: 1 } },
      { low: 3, high: 5, fresh: 1 },
    ],
    ['$push', { list: [1] }, { $push: { list: 2, fresh: 'a' } }, { list: [1, 2], fresh: ['a'] }],
    ['$push $each', { list: [1] }, { $push: { list: { $each: [2, 3] } } }, { list: [1, 2, 3] }],
    ['$push at a position', { list: [1] }, { $push: { list: { $each: [0], $position: 0 } } }, { list: [0, 1] }],
    ['$push with $slice on a new array', {}, { $push: { list: { $each: [1, 2, 3], $slice: -2 } } }, { list: [2, 3] }],
    [
      '$push with $sort and $slice',
      { list: [{ k: 2 }] },
      { $push: { list: { $each: [{ k: 3 }, { k: 1 }], $sort: { k: 1 }, $slice: 2 } } },
      { list: [{ k: 1 }, { k: 2 }] },
    ],
    ['$addToSet', { list: [1] }, { $addToSet: { list: { $each: [1, 2, 2] } } }, { list: [1, 2] }],
    ['$pull of a value', { list: [1, 2, 1] }, { $pull: { list: 1 } }, { list: [2] }],
    ['$pull by fields', { list: [{ k: 1, v: 1 }, { k: 2 }] }, { $pull: { list: { k: 1 } } }, { list: [{ k: 2 }] }],
    ['$pull by condition', { list: [1, 5, 9] }, { $pull: { list: { $gte: 5 } } }, { list: [1] }],
    ['$pullAll', { list: [1, 2, 3] }, { $pullAll: { list: [1, 3] } }, { list: [2] }],
    ['$pop from either end', { l: [1, 2], r: [1, 2] }, { $pop: { l: -1, r: 1 } }, { l: [2], r: [1] }],
    ['$rename', { old: 1 }, { $rename: { old: 'fresh' } }, { fresh: 1 }],
  ])('%s', async (_what, before, update, after) => {
    await doc().set(before)
    await rawDoc().update(update)
    expect(await changed()).toEqual({ _id: 'a', ...after })
  })

  it('understands the commands of the SDK', async () => {
    const _ = app.database().command
    await doc().set({ n: 1, list: ['b'], gone: 1, inner: { keep: 1, change: 1 } })
    await doc().update({
      n: _.inc(1),
      list: _.push(['c', 'd']),
      gone: _.remove(),
      inner: { change: 2 },
      whole: _.set({ x: 1 }),
      best: _.max(4),
    })
    const expected = { _id: 'a', n: 2, list: ['b', 'c', 'd'], inner: { keep: 1, change: 2 }, whole: { x: 1 }, best: 4 }
    expect(await changed()).toEqual(expected)
    await doc().update({ list: _.unshift(['a']) })
    await doc().update({ list: _.pull('c') })
    await doc().update({ list: _.pop() })
    await doc().update({ list: _.addToSet('a') })
    expect((await changed())?.list).toEqual(['a', 'b'])
  })

  it.each<[string, object, object]>([
    ['$inc on text', { n: 'x' }, { $inc: { n: 1 } }],
    ['$inc on null', { n: null }, { $inc: { n: 1 } }],
    ['$inc by text', { n: 1 }, { $inc: { n: 'x' } }],
    ['$mul on text', { n: 'x' }, { $mul: { n: 2 } }],
    ['$set under null', { a: null }, { $set: { 'a.b': 1 } }],
    ['$set under a number', { a: 1 }, { $set: { 'a.b': 1 } }],
    ['$set of a name in an array', { a: [1] }, { $set: { 'a.b': 1 } }],
    ['$push onto a number', { a: 1 }, { $push: { a: 1 } }],
    ['$push onto null', { a: null }, { $push: { a: 1 } }],
    ['$pull from text', { a: 'x' }, { $pull: { a: 1 } }],
    ['$pop of 2', { a: [1] }, { $pop: { a: 2 } }],
    ['$addToSet on an object', { a: {} }, { $addToSet: { a: 1 } }],
    ['two changes of one path', { n: 1 }, { $inc: { n: 1 }, $set: { n: 5 } }],
    ['a change inside another', { a: { b: 1 } }, { $set: { a: 1, 'a.b': 2 } }],
    ['a change of the id', {}, { $set: { _id: 'b' } }],
    ['an unknown operator', {}, { $frobnicate: { n: 1 } }],
    ['an unknown clause of $push', { a: [] }, { $push: { a: { $each: [1], $foo: 1 } } }],
  ])('refuses %s and changes nothing', async (_what, before, update) => {
    await doc().set(before)
    await errorOf(rawDoc().update(update))
    expect(await changed()).toEqual({ _id: 'a', ...before })
  })
})
