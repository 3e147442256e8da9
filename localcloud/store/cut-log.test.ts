// Shows that a data file that lost what was kept in it is not opened, and says how to go on.
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Clock } from '../controls/clock'
import { Database } from './database'
import { insertDocuments } from './operations'

const schema = [{ name: 'notes', indexes: [] }]
const COUNT = 60

const open = (dataFile: string) => new Database({ schema, clock: new Clock(), dataFile })
const PARTS = ['', '-wal', '-kept']

/** A store of sixty notes as it lies on disk while it is served: what a copy or a kill -9 leaves. */
async function stored(name: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'cut-log-'))
  const served = join(dir, 'served.db')
  const database = open(served)
  const scope = { database, collection: database.collection('notes'), transaction: null }
  for (let number = 0; number < COUNT; number += 1) await insertDocuments(scope, [{ _id: `note-${number}` }])
  const copy = join(dir, `${name}.db`)
  for (const part of PARTS) copyFileSync(`${served}${part}`, `${copy}${part}`)
  database.close()
  return copy
}

const size = (database: Database) => database.collection('notes').size
function both(file: string, spoil: (one: string) => void): void {
  for (const part of ['', '-wal']) spoil(`${file}${part}`)
}
/** A log that is not there and one that is empty say the same. */
const bytesOf = (file: string) =>
  PARTS.map((part) => `${file}${part}`).map((path) => (existsSync(path) ? readFileSync(path).toString('base64') : ''))
const halve = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))

test('X5 whole, it opens with all of it', async () => {
  const file = await stored('whole')
  const database = open(file)
  expect(size(database)).toBe(COUNT)
  database.close()
})

test.each([
  [
    'the log cut in half',
    (file: string) => halve(`${file}-wal`),
    /last \d+ writes are missing, \d+ of 60 documents are gone/,
  ],
  ['the log gone', (file: string) => rmSync(`${file}-wal`), /last \d+ writes are missing/],
  ['an empty file', (file: string) => both(file, truncateSync), /60 of 60 documents are gone/],
  ['an older copy', (file: string) => both(file, rmSync), /60 of 60 documents are gone/],
  [
    'no database',
    (file: string) => {
      rmSync(`${file}-wal`)
      writeFileSync(file, 'x'.repeat(8192))
    },
    /damaged and cannot be read/,
  ],
])('X5 %s: not opened, nothing changed, and it says what is missing and how to go on', async (_, spoil, missing) => {
  const file = await stored('broken')
  spoil(file)
  const before = bytesOf(file)
  expect(() => open(file)).toThrow(missing)
  expect(() => open(file)).toThrow(/Put back a copy .*; or go on with what is left: delete .*-kept; or begin anew/)
  expect(bytesOf(file)).toEqual(before)
})

test('X5 whoever accepts the loss goes on with what is left', async () => {
  const file = await stored('accepted')
  halve(`${file}-wal`)
  expect(() => open(file)).toThrow()
  rmSync(`${file}-kept`)
  const database = open(file)
  expect(size(database)).toBeGreaterThan(0)
  expect(size(database)).toBeLessThan(COUNT)
  database.close()
  open(file).close()
})
