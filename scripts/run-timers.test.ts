// Timers of `npm start` run as often as deployed ones, also after a failure, until stopped.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { startTimers, timersOf } from './run-timers'

test('X3 the deployment says which functions have timers, and how often: one truth', () => {
  const timers = timersOf(resolve(__dirname, '../cloudbaserc.json'))
  const names = timers.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['enrollment', 'billing', 'notices']))
  expect(new Set(names).size).toBe(names.length)
  expect(timers.find(({ name }) => name === 'privacy')).toEqual({ name: 'privacy', everyMinutes: 10 })
})

test('each runs again and again, also after one failed, and none after the stop', async () => {
  const asked: string[] = []
  const enough = new Promise<void>((resolve) => {
    server.on('request', () => asked.length >= 4 && resolve())
  })
  const { port } = server.address() as AddressInfo
  const problems: string[] = []
  const report = (problem: string) => problems.push(problem)
  server.on('request', (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.statusCode = request.url === '/timer/a' ? 500 : 200
    response.end('{"ok":true}')
  })
  const stop = startTimers({
    url: `http://127.0.0.1:${port}`,
    timers: [
      { name: 'a', everyMinutes: 1 },
      { name: 'b', everyMinutes: 1 },
      { name: 'rare', everyMinutes: 1_000_000 },
    ],
    minuteMs: 1,
    report,
  })
  await enough
  stop()
  expect(asked.slice(0, 4)).toEqual(['POST /timer/a', 'POST /timer/b', 'POST /timer/a', 'POST /timer/b'])
  expect(problems[0]).toBe('timer a: 500 {"ok":true}')
  const count = asked.length
  expect(asked).not.toContain('POST /timer/rare')
  await new Promise((later) => setTimeout(later, 50))
  // The one under way when they were stopped may still arrive; no further round does.
  expect(asked.length).toBeLessThanOrEqual(count + 1)
})

const server = createServer()
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))
