// `npm start`: builds what changed, seeds the world if missing, and serves it until Ctrl-C.
import { join, resolve } from 'node:path'
import { schema } from '@functions/schema'
import { type LocalCloud, startLocalCloud } from '@localcloud/server'
import { BUILDS, buildChanged } from './build-changed'
import { demonstrationTemplates } from './demonstration-templates'
import { hostingHeaders } from './hosting-headers'
import { startTimers, timersOf } from './run-timers'
import { type StartOptions, startOptions } from './start-options'
import { measured, phasesLine } from './start-phases'
import { provideComplaintKeys } from './world/development-complaint-keys'
import { loadIdentities, saveIdentities } from './world/development-identities'
import { provideWaiverKey } from './world/waiver-key'
import { isSeeded, markSeeded, unmarkSeeded, type WorldFiles, worldFiles } from './world/world-data'

const ROOT = resolve(__dirname, '..')

async function start(): Promise<void> {
  const options = startOptions(process.argv.slice(2), process.env.PORT)
  process.env.NOTICE_TEMPLATES ??= demonstrationTemplates()
  // A report may be let into the lists without waiting for its hour: release-batch.ts.
  process.env.DEMONSTRATION ??= 'yes'
  await measured('builds', async () => {
    await buildChanged(BUILDS.functions)
    await buildChanged(BUILDS.h5)
  })
  const files = worldFiles(ROOT, options.world)
  provideWaiverKey(files.waiverKeyFile)
  provideComplaintKeys()
  const isNew = options.reset || !isSeeded(files)
  // Opened before anything is emptied: a world that another process serves refuses to be opened.
  const cloud = await openCloud(files, options)
  const timers = { stop: () => {} }
  closeOnSignal(cloud, timers)
  if (isNew) {
    unmarkSeeded(files)
    cloud.reset()
    console.log(`Seeding the world "${options.world}" …`)
    // Loaded only here: what makes a world takes longer to load than everything that serves one.
    const { seedInto } = await import('./world/seed-into')
    saveIdentities(files.identitiesFile, await seedInto(cloud, options.world, console.log))
    markSeeded(files)
  }
  const identities = loadIdentities(files.identitiesFile)
  cloud.setIdentities(identities)
  // Only now: a timer would change what is being seeded.
  timers.stop = startTimers({
    url: cloud.url,
    timers: timersOf(join(ROOT, 'cloudbaserc.json')),
    report: (problem) => console.error(problem),
  })
  const list = identities.map(({ name, note }) => `  ${name}（${note}）`).join('\n')
  if (process.env.START_PHASES !== undefined) console.log(phasesLine())
  console.log(`\n放学后 is open at ${cloud.url}/ (a phone-sized window shows it best).`)
  console.log(`Choose on the first page whom to be:\n${list}`)
  console.log('A report reaches the intake at 8, 12, 16 and 20; the first page lets it in at once.')
  console.log(`What the local cloud holds: ${cloud.url}/local · Ctrl-C closes it and keeps the data.`)
}

async function openCloud(files: WorldFiles, { port }: StartOptions): Promise<LocalCloud> {
  try {
    return await startLocalCloud({
      schema,
      port,
      dataFile: files.dataFile,
      filesDir: files.filesDir,
      functionsDir: join(ROOT, 'dist', 'cloudfunctions'),
      staticDir: join(ROOT, 'dist', 'h5'),
      hostingHeaders: hostingHeaders(),
    })
  } catch (error) {
    const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (isBusy) throw new Error(`Port ${port} is in use. Close what runs there, or choose another: PORT=9701 npm start`)
    throw error
  }
}

function closeOnSignal(cloud: LocalCloud, timers: { stop: () => void }): void {
  const close = () => {
    timers.stop()
    void cloud.close().then(() => {
      console.log('\nClosed; the data is kept.')
      process.exit(0)
    })
  }
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
