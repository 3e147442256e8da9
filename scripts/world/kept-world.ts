// Keeps the seeded world on disk, so that it is built once for all who start from it.
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { schema } from '@functions/schema'
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '@localcloud/server'
import { BUILDS } from '../build-changed'
import { hashOf } from '../content-stamp'
import { hostingHeaders } from '../hosting-headers'
import { forgetOld, putInPlace, sharedBundles } from '../shared-bundles'
import { provideComplaintKeys } from './development-complaint-keys'
import { developmentIdentities } from './development-identities'
import { seedWorld } from './seed-world'
import { provideWaiverKey } from './waiver-key'

const ROOT = resolve(__dirname, '../..')
const HOME = join(ROOT, 'dist', 'worlds')
/** All that a world is made from. */
const INPUTS = [...BUILDS.functions.inputs, 'localcloud', 'scripts/world', 'scripts/deploy']

export interface KeptWorld {
  readonly dataFile: string
  readonly filesDir: string
  readonly keyFile: string
}

const filesIn = (folder: string): KeptWorld => ({
  dataFile: join(folder, 'seeded.sqlite'),
  filesDir: join(folder, 'files'),
  keyFile: join(folder, 'waiver-key'),
})

/** Seeds it when no world of these sources is kept. Nobody writes into its folder. */
export async function keptWorld(): Promise<KeptWorld> {
  const folder = join(HOME, hashOf(ROOT, INPUTS).slice(0, 16))
  if (existsSync(folder)) return filesIn(folder)
  forgetOld(HOME)
  const draft = `${folder}.${process.pid}-${Date.now()}`
  mkdirSync(draft)
  const { dataFile, filesDir, keyFile } = filesIn(draft)
  provideWaiverKey(keyFile)
  provideComplaintKeys()
  const cloud = await startLocalCloud({ schema, functionsDir: await sharedBundles(), filesDir })
  try {
    await seedWorld(cloud)
    cloud.snapshot(dataFile)
  } finally {
    await cloud.close()
  }
  return filesIn(putInPlace(draft, folder))
}

export interface RestoredWorld {
  readonly cloud: LocalCloud
  /** To go back to, and for servers of their own. */
  readonly dataFile: string
  readonly files: { readonly functionsDir: string; readonly filesDir: string }
}

/** A running local cloud with the seeded world in it. What happens there stays there. */
export async function startKeptWorld(options: Pick<LocalCloudOptions, 'staticDir'> = {}): Promise<RestoredWorld> {
  const { dataFile, filesDir, keyFile } = await keptWorld()
  const files = { functionsDir: await sharedBundles(), filesDir: mkdtempSync(join(tmpdir(), 'files-')) }
  cpSync(filesDir, files.filesDir, { recursive: true })
  delete process.env.WAIVER_KEY
  provideWaiverKey(keyFile)
  provideComplaintKeys()
  const cloud = await startLocalCloud({ schema, hostingHeaders: hostingHeaders(), ...options, ...files })
  cloud.restore(dataFile)
  cloud.setIdentities(developmentIdentities())
  return { cloud, dataFile, files }
}

/** The SDK keeps its connections open: the process has to be told that it is done. */
if (require.main === module) {
  keptWorld().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
}
