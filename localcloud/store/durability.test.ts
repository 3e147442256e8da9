// Shows that what was answered is on disk, or nothing is answered at all.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cloudbase from '@cloudbase/node-sdk'
import Database from 'libsql'
import { Clock } from '../controls/clock'
import { startLocalCloud } from '../server'
import { Database as LocalDatabase } from './database'
import { Journal } from './journal'
import { insertDocuments } from './operations'

const schema = [{ name: 'notes', indexes: [] }]

describe('durability', () => {
  const dir = mkdtempSync(join(tmpdir(), 'local-durable-'))
  const notesAt = (url: string) =>
    cloudbase
      .init({ env: 'local-env', serviceUrl: `${url}/admin`, keepalive: true })
      .database()
      .collection('notes')

  it.each([1, 2, 3])(
    'keeps every answered write through kill -9 (round %i)',
    async (round) => {
      const dataFile = join(dir, `data${round}.db`)
      const server = spawn(process.execPath, [
        '--import',
        'tsx',
        join(__dirname, '../main.ts'),
        JSON.stringify({ schema, dataFile }),
      ])
      const [line] = await once(server.stdout, 'data')
      const { url, environment } = JSON.parse(String(line))
      Object.assign(process.env, environment)
      const app = cloudbase.init({ env: 'local-env', serviceUrl: `${url}/admin`, keepalive: true })
      const { command } = app.database()
      await app.database().collection('notes').add({ _id: 'counter', n: 0 })
      const answered: string[] = []
      let counted = 0
      const killAt = 40 * round
      const notes = app.database().collection('notes')
      const writer = async (name: string) => {
        for (let at = 0; ; at++) {
          await notes.add({ _id: `${name}${at}` })
          answered.push(`${name}${at}`)
          await notes.doc('counter').update({ n: command.inc(1) })
          counted++
          if (answered.length >= killAt) server.kill('SIGKILL')
        }
      }
      await Promise.allSettled(Array.from({ length: 8 }, (_item, at) => writer(`w${at}-`)))
      const again = await startLocalCloud({ schema, dataFile })
      const survivors = (await notesAt(again.url).limit(1000).get()).data
      await again.close()
      const ids = new Set(survivors.map((document: { _id: string }) => document._id))
      expect(answered.length).toBeGreaterThanOrEqual(killAt)
      expect(answered.filter((id) => !ids.has(id))).toEqual([])
      const counter = survivors.find((document: { _id: string }) => document._id === 'counter')
      expect(counter.n).toBeGreaterThanOrEqual(counted)
    },
    30_000,
  )

  it('has a write on disk before it resolves', async () => {
    const dataFile = join(dir, 'order.db')
    const database = new LocalDatabase({ schema, clock: new Clock(), dataFile })
    const scope = { database, collection: database.collection('notes'), transaction: null }
    const onDisk = () => {
      const reader = new Database(dataFile)
      const rows = reader.prepare('SELECT body FROM documents ORDER BY sequence').all()
      reader.close()
      return rows
    }
    await insertDocuments(scope, [{ _id: 'a' }])
    expect(onDisk()).toEqual([{ body: '{"_id":"a"}' }])
    const transaction = database.transactions.start()
    await insertDocuments({ ...scope, transaction }, [{ _id: 'b' }])
    expect(onDisk()).toHaveLength(1)
    await database.commit(transaction)
    expect(onDisk()).toEqual([{ body: '{"_id":"a"}' }, { body: '{"_id":"b"}' }])
    database.close()
  })

  it('X4 answers nothing while it cannot write, and goes on with all of it once it can', async () => {
    let full = false
    const journal = new Journal(undefined, () => {
      if (full) throw new Error('disk full')
      return {}
    })
    const add = (sequence: number) =>
      journal.append([{ sequence, collection: 'notes', document: { _id: String(sequence) }, more: 1 }])
    add(1)
    await journal.settled()
    full = true
    add(2)
    await expect(journal.settled()).rejects.toThrow('disk full')
    await expect(journal.settled()).rejects.toThrow('disk full')
    full = false
    add(3)
    await journal.settled()
    expect([...journal.rows()].map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  })

  it('turns a second local cloud on the same file away', async () => {
    const dataFile = join(dir, 'shared.db')
    const first = await startLocalCloud({ schema, dataFile })
    await expect(startLocalCloud({ schema, dataFile })).rejects.toThrow('in use by another local cloud')
    await first.close()
    const second = await startLocalCloud({ schema, dataFile })
    await second.close()
  })
})
