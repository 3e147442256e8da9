// What the SDK's document calls must do: add, get, set, update, remove, count.
import { type App, clear, environments, errorOf, type OpenEnvironment } from './environments'

describe.each(environments)('documents in %s', (_name, open) => {
  let environment: OpenEnvironment
  let app: App
  beforeAll(async () => {
    environment = await open()
    app = environment.app
  })
  beforeEach(() => clear(app))
  afterAll(() => environment.close())

  const courses = () => app.database().collection('conformanceCourses')
  const read = async (id: string) => (await courses().doc(id).get()).data[0]

  it('adds a document under an id of its own and gives it back with every type of value', async () => {
    const at = new Date('2026-09-09T08:05:00.123Z')
    const values = { text: '托管', whole: 3, part: 9.5, big: 1_700_000_000_000, yes: true, none: null, at }
    const { id } = await courses().add({ ...values, list: [1, 'a', { b: [2] }], inner: { deep: { at } } })
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(await read(String(id))).toEqual({ _id: id, ...values, list: [1, 'a', { b: [2] }], inner: { deep: { at } } })
  })

  it('adds many at once', async () => {
    const { ids } = (await courses().add([{ _id: 'a' }, { _id: 'b' }])) as { ids?: string[] }
    expect(ids).toEqual(['a', 'b'])
    expect((await courses().count()).total).toBe(2)
  })

  it('refuses a second document with the same id', async () => {
    await courses().add({ _id: 'a', v: 1 })
    const { code, message } = await errorOf(courses().add({ _id: 'a', v: 2 }))
    expect(`${code} ${message}`).toMatch(/DATABASE_DUPLICATE_WRITE|E11000/)
    expect(await read('a')).toEqual({ _id: 'a', v: 1 })
  })

  it('refuses a second document with the same unique key, on adding and on updating', async () => {
    const enrollments = app.database().collection('conformanceEnrollments')
    await enrollments.add({ _id: 'x', pupilId: 'p1', courseId: 'c1' })
    await enrollments.add({ _id: 'y', pupilId: 'p1', courseId: 'c2' })
    expect((await errorOf(enrollments.add({ pupilId: 'p1', courseId: 'c1' }))).message).toContain('E11000')
    expect((await errorOf(enrollments.doc('y').update({ courseId: 'c1' }))).message).toContain('E11000')
    expect((await enrollments.where({ pupilId: 'p1', courseId: 'c1' }).count()).total).toBe(1)
  })

  it('gives an empty list for a document that is not there', async () => {
    expect((await courses().doc('nobody').get()).data).toEqual([])
  })

  it('names a collection that does not exist and does not create it', async () => {
    const { code } = await errorOf(app.database().collection('conformanceNowhere').add({ v: 1 }))
    expect(code).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })

  it('sets a whole document, new or in place of the old one', async () => {
    expect(await courses().doc('a').set({ v: 1, w: 1 })).toMatchObject({ updated: 0, upsertedId: 'a' })
    expect(await courses().doc('a').set({ v: 2 })).toMatchObject({ updated: 1 })
    expect(await read('a')).toEqual({ _id: 'a', v: 2 })
  })

  it('claims with a conditional update: once while it holds, then no more', async () => {
    const { command } = app.database()
    await courses().add({ _id: 'a', seatsLeft: 1 })
    const claim = () =>
      courses()
        .where({ _id: 'a', seatsLeft: command.gt(0) })
        .update({ seatsLeft: command.inc(-1) })
    expect((await claim()).updated).toBe(1)
    expect((await claim()).updated).toBe(0)
    expect(await read('a')).toEqual({ _id: 'a', seatsLeft: 0 })
  })

  it('lets exactly one of many simultaneous claims through', async () => {
    const { command } = app.database()
    await courses().add({ _id: 'a', seatsLeft: 1 })
    const claims = Array.from({ length: 20 }, () =>
      courses()
        .where({ _id: 'a', seatsLeft: command.gt(0) })
        .update({ seatsLeft: command.inc(-1) }),
    )
    const updated = (await Promise.all(claims)).map((claim) => claim.updated)
    expect(updated.filter((count) => count === 1)).toHaveLength(1)
  })

  it('updates all that match, or one when told to', async () => {
    await courses().add([
      { _id: 'a', grade: 1 },
      { _id: 'b', grade: 1 },
      { _id: 'c', grade: 2 },
    ])
    expect((await courses().where({ grade: 1 }).update({ seen: true })).updated).toBe(2)
    expect((await courses().where({ seen: true }).options({ multiple: false }).update({ one: true })).updated).toBe(1)
  })

  it('updates and returns the document as it is afterwards', async () => {
    await courses().add({ _id: 'a', rev: 1 })
    const { command } = app.database()
    const hit = await courses()
      .where({ _id: 'a', rev: 1 })
      .updateAndReturn({ rev: command.inc(1) })
    expect(hit).toMatchObject({ updated: 1, doc: { _id: 'a', rev: 2 } })
    const miss = await courses()
      .where({ _id: 'a', rev: 1 })
      .updateAndReturn({ rev: command.inc(1) })
    expect(miss.updated).toBe(0)
    expect(miss.doc ?? null).toBeNull()
  })

  it('removes one by id and all that match', async () => {
    await courses().add([
      { _id: 'a', grade: 1 },
      { _id: 'b', grade: 1 },
      { _id: 'c', grade: 1 },
    ])
    expect((await courses().doc('a').remove()).deleted).toBe(1)
    expect((await courses().doc('a').remove()).deleted).toBe(0)
    expect((await courses().where({ grade: 1 }).remove()).deleted).toBe(2)
    expect((await courses().count()).total).toBe(0)
  })

  it('stores the server date as a date', async () => {
    const { id } = await courses().add({ at: app.database().serverDate({ offset: 1000 }) })
    expect((await read(String(id)))?.at).toBeInstanceOf(Date)
  })
})
