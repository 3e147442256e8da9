// Shows that a full disk loses nothing that was answered, keeps no half file, and ends with room.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cloudbase from '@cloudbase/node-sdk'

jest.setTimeout(60_000)

const schema = [{ name: 'notes', indexes: [] }]
/** A process may not make a file longer than this: what it meets is what a full disk answers. */
const ROOM_KB = 256
const SIGNED_IN = { 'x-local-identity': 'web:a' }

const dir = mkdtempSync(join(tmpdir(), 'full-disk-'))
const files = { dataFile: join(dir, 'data.db'), filesDir: join(dir, 'files') }

async function start() {
  const command = `trap '' XFSZ; ulimit -S -f ${ROOM_KB}; exec "$@"`
  const node = [
    process.execPath,
    '--import',
    'tsx',
    join(__dirname, '../main.ts'),
    JSON.stringify({ schema, ...files }),
  ]
  const server = spawn('bash', ['-c', command, 'bash', ...node])
  const [line] = await once(server.stdout, 'data')
  const { url, environment } = JSON.parse(String(line))
  Object.assign(process.env, environment)
  const app = cloudbase.init({ env: 'local-env', serviceUrl: `${url}/admin`, keepalive: true })
  const upload = async (name: string, bytes: number) => {
    const body = new Uint8Array(bytes)
    return (await fetch(`${url}/upload?path=uploads/${name}`, { method: 'POST', body, headers: SIGNED_IN })).status
  }
  const kill = async () => {
    server.kill('SIGKILL')
    await once(server, 'exit')
  }
  const makeRoom = () => execFileSync('prlimit', ['--pid', String(server.pid), '--fsize=unlimited'])
  return { notes: app.database().collection('notes'), upload, kill, makeRoom }
}

test('X4 a full disk: no half file stays, nothing answered is lost, and it goes on when there is room', async () => {
  const first = await start()
  expect(await first.upload('small', 1000)).toBe(200)
  expect(await first.upload('large', 2 * ROOM_KB * 1024)).toBe(500)
  expect(readdirSync(files.filesDir)).toHaveLength(1)
  const answered: string[] = []
  let refused = 0
  for (let number = 0; refused < 3; number += 1) {
    const _id = `note-${number}`
    await first.notes.add({ _id, text: 'x'.repeat(10_000) }).then(
      () => answered.push(_id),
      () => (refused += 1),
    )
  }
  expect(answered.length).toBeGreaterThan(3)
  await expect(first.notes.count()).rejects.toThrow()
  first.makeRoom()
  const { total } = await first.notes.count()
  expect(total).toBe(answered.length + refused)
  await first.notes.add({ _id: 'after' })
  expect(await first.upload('large', 2 * ROOM_KB * 1024)).toBe(200)
  await first.kill()
  const second = await start()
  const ids = new Set((await second.notes.limit(1000).get()).data.map(({ _id }: { _id: string }) => _id))
  expect([...answered, 'after'].filter((id) => !ids.has(id))).toEqual([])
  await second.kill()
})
