// Tests that a command checks the world it is told, or none.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type LocalCloud, startLocalCloud } from '@localcloud/server'
import { openWorld } from './open-app'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud({ schema: [{ name: 'notes', indexes: [] }] })
})
afterAll(() => cloud.close())
afterEach(() => {
  delete process.env.CLOUDBASE_ENV
})

test('X6 without an address nothing is checked, whatever runs on this machine', async () => {
  await expect(openWorld('reconcile', undefined)).rejects.toThrow('Say which world: npm run reconcile -- http')
})

test('X6 with an address and an environment it is not guessed which is meant', async () => {
  process.env.CLOUDBASE_ENV = 'district'
  await expect(openWorld('reconcile', cloud.url)).rejects.toThrow('name one of them')
})

test('X6 an address at which no local cloud answers is refused', async () => {
  const other = createServer((_, response) => response.end('<html>'))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
  await expect(openWorld('audit:verify', address)).rejects.toThrow(`No local cloud answers at ${address}`)
  other.close()
})

test('X6 the world that is named is the one that is read, and said with the result', async () => {
  const other = await startLocalCloud({ schema: [{ name: 'notes', indexes: [] }] })
  const { app, name } = await openWorld('audit:verify', cloud.url)
  await app.database().collection('notes').add({ _id: 'here' })
  expect(name).toBe(`the local cloud at ${cloud.url}`)
  expect((await app.database().collection('notes').count()).total).toBe(1)
  await other.close()
})
