// `npm run seed`: rebuilds the demo world without serving it.
import { join } from 'node:path'
import { schema } from '@functions/schema'
import { startLocalCloud } from '@localcloud/server'
import { BUILDS, buildChanged } from './build-changed'
import { ROOT } from './run-command'
import { startOptions } from './start-options'
import { provideComplaintKeys } from './world/development-complaint-keys'
import { saveIdentities } from './world/development-identities'
import { seedInto } from './world/seed-into'
import { provideWaiverKey } from './world/waiver-key'
import { markSeeded, unmarkSeeded, worldFiles } from './world/world-data'

async function seed(): Promise<void> {
  const { world } = startOptions(process.argv.slice(2), '0')
  await buildChanged(BUILDS.functions)
  const files = worldFiles(ROOT, world)
  provideWaiverKey(files.waiverKeyFile)
  provideComplaintKeys()
  const functionsDir = join(ROOT, 'dist', 'cloudfunctions')
  const cloud = await startLocalCloud({ schema, functionsDir, dataFile: files.dataFile, filesDir: files.filesDir })
  try {
    unmarkSeeded(files)
    cloud.reset()
    saveIdentities(files.identitiesFile, await seedInto(cloud, world, console.log))
    markSeeded(files)
  } finally {
    await cloud.close()
  }
}

void seed()
