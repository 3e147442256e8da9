// Measures how long `npm start` takes to open a seeded world, and to answer the first people.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from '../run-command'
import { startOptions } from '../start-options'
import { loadIdentities } from '../world/development-identities'
import { gatewaySession } from '../world/gateway-session'
import { isSeeded, worldFiles } from '../world/world-data'

const RUNS = 3

interface StartTimes {
  readonly open: number
  /** The first `identity.whoAmI`, sent as soon as the server is open: it waits for the indexes it needs. */
  readonly firstAnswer: number
  readonly secondAnswer: number
  readonly phases: string
}

async function measureStart(): Promise<void> {
  const { world } = startOptions(process.argv.slice(2), '0')
  const files = worldFiles(ROOT, world)
  if (!isSeeded(files)) throw new Error(`Seed the world first: npm run seed -- --world ${world}`)
  const [person] = loadIdentities(files.identitiesFile)
  if (person === undefined) throw new Error('The world has no development identity')
  const times: StartTimes[] = []
  for (let run = 1; run <= RUNS; run++) {
    const time = await startOnce(world, person.login)
    times.push(time)
    console.log(`${run}. open ${time.open} ms · first answer ${time.firstAnswer} ms · second ${time.secondAnswer} ms`)
    if (time.phases !== '') console.log(`   ${time.phases}`)
  }
  const [open, first] = [median(times.map((time) => time.open)), median(times.map((time) => time.firstAnswer))]
  console.log(`\nWorld "${world}", median of ${RUNS}: open after ${open} ms, the first answer ${first} ms later.`)
}

async function startOnce(world: string, login: string): Promise<StartTimes> {
  const began = performance.now()
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs'), '--world', world], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', START_PHASES: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { url, phases } = await opened(child)
  const open = Math.round(performance.now() - began)
  const { call } = gatewaySession(url, login)
  const firstAnswer = await timeOf(() => call('identity.whoAmI', {}))
  const secondAnswer = await timeOf(() => call('identity.whoAmI', {}))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
  return { open, firstAnswer, secondAnswer, phases }
}

/** Resolves with the address once the server says it; rejects when it ends before. */
function opened(child: ChildProcess): Promise<{ readonly url: string; readonly phases: string }> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) return reject(new Error('The server has no output'))
    let phases = ''
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('Phases')) phases = line
      const url = /is open at (http:\/\/\S+?)\/ /.exec(line)?.[1]
      if (url !== undefined) resolve({ url, phases })
    })
    child.once('exit', () => reject(new Error('The server ended before it was open')))
  })
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return Math.round(performance.now() - start)
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

measureStart().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
