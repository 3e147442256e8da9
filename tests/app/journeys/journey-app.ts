// Runs the app for journeys: H5 build and bundled functions on a local cloud, seeded world.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LocalCloud } from '@localcloud/server'
import type { Browser, Page } from 'playwright-core'
import { startKeptWorld } from '../../../scripts/world/kept-world'
import { launchBrowser } from '../browser/browser'

/** Of one step of a journey, on a machine that does much else. */
const PATIENCE_MS = 120_000
const ROOT = resolve(__dirname, '../../..')

export interface AppFiles {
  readonly functionsDir: string
  readonly filesDir: string
  readonly staticDir: string
}

/** What journeys share: one browser, one server, and the seeded world to go back to. */
export interface JourneyApp {
  readonly browser: () => Browser
  readonly url: () => string
  readonly cloud: () => LocalCloud
  readonly files: () => AppFiles
  /** A data file that holds the seeded world: a server of its own may be started on it. */
  readonly seededFile: () => string
  /** Back to the freshly seeded world. */
  readonly reset: () => void
}

/** Starts before the first test of the file and stops after the last. */
export function journeyApp(): JourneyApp {
  jest.setTimeout(PATIENCE_MS)
  let running: Started | undefined
  const started = () => {
    if (!running) throw new Error('the app is not running')
    return running
  }
  beforeAll(async () => {
    running = await startEverything()
  }, 240_000)
  afterAll(async () => {
    await running?.browser.close()
    await running?.cloud.close()
  })
  return {
    browser: () => started().browser,
    url: () => started().cloud.url,
    cloud: () => started().cloud,
    files: () => started().files,
    seededFile: () => started().seededFile,
    reset: () => {
      const { cloud, seededFile } = started()
      cloud.faults.clear()
      cloud.restore(seededFile)
    },
  }
}

export interface Started {
  readonly browser: Browser
  readonly cloud: LocalCloud
  readonly files: AppFiles
  readonly seededFile: string
}

export async function startEverything(): Promise<Started> {
  const staticDir = builtApp()
  const { cloud, dataFile, files } = await startKeptWorld({ staticDir })
  try {
    return { browser: await launchBrowser(), cloud, files: { ...files, staticDir }, seededFile: dataFile }
  } catch (error) {
    // A server left running would keep the test from ending, and hide why.
    await cloud.close()
    throw error
  }
}

/** BUILT_APP names another build than dist/h5, for trying one out while the next is being made. */
function builtApp(): string {
  const dir = resolve(ROOT, process.env.BUILT_APP ?? 'dist/h5')
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`no H5 build in ${dir}: npm run build:h5`)
  return dir
}

/** The address of a page, as the browser build writes it. */
export function pageAddress(url: string, page: string, params: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(params).toString()
  return `${url}/#/pages/${page}/index${query === '' ? '' : `?${query}`}`
}

/** As from a notice: the app starts on that page. Without this the page before still stands, or slides away, beside it. */
export async function openCold(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
}
