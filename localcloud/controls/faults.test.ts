// Shows that injected faults strike what they name, as often as they say, before or after it.
import cloudbase from '@cloudbase/node-sdk'
import { buildTestFunction } from '../functions/test-function'
import { type LocalCloud, startLocalCloud } from '../server'
import { FaultBox } from './faults'

type App = ReturnType<typeof cloudbase.init>
type Transaction = Awaited<ReturnType<ReturnType<App['database']>['startTransaction']>>

describe('injected faults', () => {
  let cloud: LocalCloud
  let app: App
  beforeAll(async () => {
    cloud = await startLocalCloud({
      functionsDir: buildTestFunction(),
      schema: [
        { name: 'notes', indexes: [] },
        { name: 'others', indexes: [] },
      ],
    })
    app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true })
  })
  afterEach(() => cloud.faults.clear())
  afterAll(() => cloud.close())

  const notes = () => app.database().collection('notes')
  const exists = async (id: string) => (await notes().doc(id).get()).data.length === 1

  it('answers conflicts as often as told, then no more', async () => {
    cloud.faults.inject({ action: 'database.commitTransaction', kind: 'conflict', count: 2 })
    let attempts = 0
    await app.database().runTransaction(async (transaction: Transaction) => {
      attempts++
      await transaction.collection('notes').doc('t').set({ attempts })
    })
    expect(attempts).toBe(3)
    expect((await notes().doc('t').get()).data[0]).toEqual({ _id: 't', attempts: 3 })
  })

  it('drops a connection before anything happened', async () => {
    cloud.faults.inject({ action: 'database.insertDocument', kind: 'dropBefore', count: 1 })
    await expect(notes().add({ _id: 'before' })).rejects.toBeDefined()
    expect(await exists('before')).toBe(false)
  })

  it('drops a connection after it happened: done, but unanswered', async () => {
    cloud.faults.inject({ action: 'database.insertDocument', kind: 'dropAfter', count: 1 })
    await expect(notes().add({ _id: 'after' })).rejects.toBeDefined()
    expect(await exists('after')).toBe(true)
  })

  it('strikes one collection only, and can be taken back', async () => {
    const takeBack = cloud.faults.inject({ collection: 'others', kind: 'error' })
    await expect(app.database().collection('others').count()).rejects.toMatchObject({
      message: expect.stringContaining('injected'),
    })
    expect((await notes().count()).total).toBeGreaterThanOrEqual(0)
    takeBack()
    expect((await app.database().collection('others').count()).total).toBe(0)
  })

  it('delays: the faster of two answers comes first', async () => {
    cloud.faults.inject({ collection: 'others', kind: 'delay', delayMs: 1000 })
    const order: string[] = []
    const slow = app
      .database()
      .collection('others')
      .count()
      .then(() => order.push('slow'))
    const fast = notes()
      .count()
      .then(() => order.push('fast'))
    await Promise.all([slow, fast])
    expect(order).toEqual(['fast', 'slow'])
  })

  it('loses the answer of a function that did its work', async () => {
    cloud.faults.inject({ action: 'gateway.echo', kind: 'dropAfter', count: 1 })
    const write = () => fetch(`${cloud.url}/functions/echo`, { method: 'POST', body: JSON.stringify({ note: 'once' }) })
    await expect(write()).rejects.toBeDefined()
    expect((await notes().where({ text: 'once' }).count()).total).toBe(1)
    expect((await write()).status).toBe(200)
  })

  it('strikes at random, the same way for the same seed', () => {
    const strikes = (seed: number) => {
      const box = new FaultBox()
      box.inject({ kind: 'conflict', probability: 0.3, seed })
      return Array.from({ length: 200 }, () => (box.strike('x', null) === null ? 0 : 1))
    }
    expect(strikes(7)).toEqual(strikes(7))
    expect(strikes(7)).not.toEqual(strikes(8))
    const hits = strikes(7).filter((hit) => hit === 1).length
    expect(hits).toBeGreaterThan(30)
    expect(hits).toBeLessThan(90)
  })
})
