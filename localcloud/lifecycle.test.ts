// Shows what survives: close and open, snapshot, restore, reset, and the clock with them.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cloudbase from '@cloudbase/node-sdk'
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from './server'

const schema = [
  { name: 'notes', indexes: [{ name: 'n', unique: false, fields: [{ field: 'n', direction: 1 as const }] }] },
]
const startAt = Date.parse('2026-09-09T08:05:00Z')
const YEAR = 365 * 24 * 3600 * 1000

describe('the life of a local cloud', () => {
  let dir: string
  let open: LocalCloud[] = []
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'local-life-'))
  })
  afterEach(async () => {
    for (const cloud of open) await cloud.close()
    open = []
  })

  const start = async (options: Partial<LocalCloudOptions> = {}) => {
    const cloud = await startLocalCloud({ schema, ...options })
    open.push(cloud)
    return cloud
  }
  const stop = async (cloud: LocalCloud) => {
    open = open.filter((other) => other !== cloud)
    await cloud.close()
  }
  const notes = (cloud: LocalCloud) =>
    cloudbase
      .init({ env: 'local-env', serviceUrl: `${cloud.url}/admin`, keepalive: true })
      .database()
      .collection('notes')
  const all = async (cloud: LocalCloud) => (await notes(cloud).orderBy('_id', 'asc').limit(1000).get()).data

  it('finds everything again after closing: documents, order, indexes, files, clock', async () => {
    const files = { dataFile: join(dir, 'data.db'), filesDir: join(dir, 'files'), startAt }
    const first = await start(files)
    await notes(first).add([
      { _id: 'b', n: 2, at: new Date(5) },
      { _id: 'a', n: 1 },
      { _id: 'c', n: 3 },
    ])
    await notes(first).doc('c').remove()
    await notes(first).doc('b').update({ n: 7 })
    const { fileId } = await (
      await fetch(`${first.url}/upload?path=uploads/x`, {
        method: 'POST',
        body: 'kept',
        headers: { 'x-local-identity': 'web:a' },
      })
    ).json()
    first.clock.set(startAt + YEAR)
    await stop(first)
    const second = await start({ ...files, startAt })
    expect((await notes(second).get()).data).toEqual([
      { _id: 'b', n: 7, at: new Date(5) },
      { _id: 'a', n: 1 },
    ])
    expect((await notes(second).where({ n: 7 }).get()).data).toHaveLength(1)
    expect(second.clock.now()).toBeGreaterThanOrEqual(startAt + YEAR)
    const app = cloudbase.init({ env: 'local-env', serviceUrl: `${second.url}/admin`, keepalive: true })
    expect(String((await app.downloadFile({ fileID: fileId })).fileContent)).toBe('kept')
  })

  it('restores a snapshot, clock included, and forgets what came after', async () => {
    const cloud = await start({ dataFile: join(dir, 'data.db'), startAt })
    await notes(cloud).add({ _id: 'kept' })
    cloud.snapshot(join(dir, 'snapshot.db'))
    await notes(cloud).add({ _id: 'later' })
    cloud.clock.set(startAt + YEAR)
    cloud.restore(join(dir, 'snapshot.db'))
    expect(await all(cloud)).toEqual([{ _id: 'kept' }])
    expect(cloud.clock.now()).toBeLessThan(startAt + YEAR)
    await notes(cloud).add({ _id: 'next' })
    await stop(cloud)
    expect(await all(await start({ dataFile: join(dir, 'data.db') }))).toEqual([{ _id: 'kept' }, { _id: 'next' }])
  })

  it('restores one snapshot into several clouds, also in memory', async () => {
    const first = await start()
    await notes(first).add({ _id: 'shared' })
    first.snapshot(join(dir, 'snapshot.db'))
    const second = await start()
    second.restore(join(dir, 'snapshot.db'))
    await notes(second).doc('shared').update({ mine: true })
    expect([await all(first), await all(second)]).toEqual([[{ _id: 'shared' }], [{ _id: 'shared', mine: true }]])
  })

  it('resets to nothing', async () => {
    const cloud = await start()
    await notes(cloud).add({ _id: 'a' })
    cloud.reset()
    expect(await all(cloud)).toEqual([])
    await notes(cloud).add({ _id: 'a' })
    expect(await all(cloud)).toEqual([{ _id: 'a' }])
  })

  it('ends a transaction that outlives 30 seconds of the clock, and frees who waited for it', async () => {
    const cloud = await start({ startAt })
    const app = cloudbase.init({ env: 'local-env', serviceUrl: `${cloud.url}/admin`, keepalive: true })
    await notes(cloud).add({ _id: 'a', n: 1 })
    const transaction = await app.database().startTransaction()
    await transaction.collection('notes').doc('a').update({ n: 2 })
    const waiting = notes(cloud).doc('a').update({ n: 3 })
    cloud.clock.set(cloud.clock.now() + 29_000)
    await transaction.collection('notes').doc('a').update({ n: 4 })
    cloud.clock.set(cloud.clock.now() + 2_000)
    await waiting
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
    expect(await all(cloud)).toEqual([{ _id: 'a', n: 3 }])
  })
})
