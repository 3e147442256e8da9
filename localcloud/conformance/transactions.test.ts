// What the SDK's transactions must guarantee: all or nothing, a snapshot, conflicts at once.
import { type App, clear, environments, errorOf, type OpenEnvironment } from './environments'

type Transaction = Awaited<ReturnType<ReturnType<App['database']>['startTransaction']>>

describe.each(environments)('transactions in %s', (_name, open) => {
  let environment: OpenEnvironment
  let app: App
  beforeAll(async () => {
    environment = await open()
    app = environment.app
  })
  beforeEach(async () => {
    await clear(app)
    await courses().add([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1 },
    ])
  })
  afterAll(() => environment.close())

  const courses = () => app.database().collection('conformanceCourses')
  const begin = async () => {
    const transaction = await app.database().startTransaction()
    return { transaction, inside: transaction.collection('conformanceCourses') }
  }
  const n = async (id: string) => (await courses().doc(id).get()).data[0]?.n

  it('commits all writes together and shows none before', async () => {
    const { transaction, inside } = await begin()
    await inside.doc('a').update({ n: 2 })
    await inside.add({ _id: 'c', n: 3 })
    expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 2 })
    expect([await n('a'), await n('c')]).toEqual([1, undefined])
    await transaction.commit()
    expect([await n('a'), await n('c')]).toEqual([2, 3])
  })

  it('takes everything back on rollback', async () => {
    const { transaction, inside } = await begin()
    await inside.doc('a').set({ n: 9 })
    await inside.doc('b').remove()
    await transaction.rollback()
    expect([await n('a'), await n('b')]).toEqual([1, 1])
  })

  it('gives null for a document that is not there', async () => {
    const { transaction, inside } = await begin()
    expect((await inside.doc('zz').get()).data).toBeNull()
    await transaction.rollback()
  })

  it('reads the snapshot of its start, by id and by query', async () => {
    const { transaction, inside } = await begin()
    await inside.doc('b').get()
    await courses().doc('a').update({ n: 5 })
    await courses().add({ _id: 'c', n: 1 })
    expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    const { data } = await inside.where({ n: 1 }).orderBy('_id', 'asc').get()
    expect(data.map((document: { _id: string }) => document._id)).toEqual(['a', 'b'])
    await transaction.commit()
  })

  it('fails the second of two writers at once', async () => {
    const first = await begin()
    const second = await begin()
    await first.inside.doc('a').update({ n: 2 })
    expect((await errorOf(second.inside.doc('a').update({ n: 3 }))).code).toBe('DATABASE_TRANSACTION_CONFLICT')
    await second.transaction.rollback()
    await first.transaction.commit()
    expect(await n('a')).toBe(2)
  })

  it('fails a write on what changed since its snapshot', async () => {
    const { transaction, inside } = await begin()
    await inside.doc('a').get()
    await courses().doc('a').update({ n: 5 })
    expect((await errorOf(inside.doc('a').update({ n: 2 }))).code).toBe('DATABASE_TRANSACTION_CONFLICT')
    await transaction.rollback()
    expect(await n('a')).toBe(5)
  })

  it('lets an ordinary write wait for the end', async () => {
    const { transaction, inside } = await begin()
    await inside.doc('a').update({ n: 2 })
    const { command } = app.database()
    const waiting = courses()
      .doc('a')
      .update({ n: command.inc(10) })
    expect(await n('a')).toBe(1)
    await transaction.commit()
    await waiting
    expect(await n('a')).toBe(12)
  })

  it('repeats after a conflict, and counts right', async () => {
    const { command } = app.database()
    let attempts = 0
    await app.database().runTransaction(async (transaction: Transaction) => {
      attempts++
      const inside = transaction.collection('conformanceCourses')
      await inside.doc('b').get()
      if (attempts === 1)
        await courses()
          .doc('a')
          .update({ n: command.inc(1) })
      await inside.doc('a').update({ n: command.inc(1) })
    })
    expect([attempts, await n('a')]).toEqual([2, 3])
  })

  it('refuses a duplicate key inside', async () => {
    const { transaction, inside } = await begin()
    expect((await errorOf(inside.add({ _id: 'a' }))).message).toContain('E11000')
    await transaction.rollback()
  })

  it('knows nothing of a transaction that ended', async () => {
    const { transaction, inside } = await begin()
    await transaction.commit()
    expect((await errorOf(inside.doc('a').update({ n: 2 }))).code).toBe('DATABASE_TRANSACTION_FAIL')
  })

  it('sends where().update() outside of the transaction: stores must not use it there', async () => {
    const { transaction, inside } = await begin()
    await inside.where({ _id: 'b' }).update({ n: 7 })
    await transaction.rollback()
    expect(await n('b')).toBe(7)
  })
})
