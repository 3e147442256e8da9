// Drives a real browser for journeys: phone-sized pages, this machine only, no logged errors.
import { accessSync, constants } from 'node:fs'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'

const COMMON_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const PATIENCE = 30_000

export interface PhoneOptions {
  readonly url: string
  /** Development identity; null: signed out. */
  readonly login?: string | null
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly largeType?: boolean
  /** Pixels a CSS pixel. */
  readonly density?: number
}

export interface Phone {
  readonly page: Page
  /** What shows these words now; pages left behind stay in the document, hidden. */
  readonly find: (words: string) => Locator
  /** Taps what says exactly this; a pattern for the beginning of a longer text. */
  readonly tap: (words: string | RegExp) => Promise<void>
  /** Waits until the words can be seen. */
  readonly see: (words: string) => Promise<void>
  /** What the page did wrong: errors on its console, requests to other hosts. A journey ends by expecting none. */
  readonly complaints: readonly string[]
  /** Errors that a journey causes on purpose (a server that is down) are not complaints while this runs. */
  readonly expectTrouble: <T>(work: () => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

export function findChromium(): string {
  const places = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : COMMON_PLACES
  const found = places.find(isExecutable)
  if (!found) throw new Error(`no Chromium at ${places.join(', ')}: install it or set CHROMIUM_PATH`)
  return found
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: QUIET })
}

/** A page of its own context: nothing is shared with other phones. */
export async function openPhone(browser: Browser, options: PhoneOptions): Promise<Phone> {
  const { url, login = null, width = 375, height = 812, dark = false, largeType = false, density = 1 } = options
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: density,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(PATIENCE)
  await context.addInitScript(rememberChoices, storedChoices(login, largeType))
  const page = await context.newPage()
  const { complaints, expectTrouble } = listenTo(page, new URL(url).origin)
  const find = (words: string) => page.getByText(words).filter({ visible: true }).first()
  return {
    page,
    find,
    tap: (words) =>
      orSayWhatIsThere(page, page.getByText(words, { exact: true }).filter({ visible: true }).first().click()),
    see: (words) => orSayWhatIsThere(page, find(words).waitFor()),
    complaints,
    expectTrouble,
    close: () => context.close(),
  }
}

/** A test that failed on a machine far away is mended from what it says. */
async function orSayWhatIsThere(page: Page, work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    const shown = await page
      .locator('body')
      .ariaSnapshot({ timeout: 2_000 })
      .catch(() => 'nothing that can be read')
    throw new Error(`${error instanceof Error ? error.message : error}\n${page.url()} shows:\n${shown.slice(0, 2_000)}`)
  }
}

function listenTo(page: Page, origin: string): Pick<Phone, 'complaints' | 'expectTrouble'> {
  const complaints: string[] = []
  let trouble = false
  page.on('request', (request) => {
    const address = new URL(request.url())
    if (/^https?:|^wss?:/.test(address.protocol) && address.origin !== origin) {
      complaints.push(`request to ${address.origin}`)
    }
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !trouble) complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
  return {
    complaints,
    expectTrouble: async (work) => {
      trouble = true
      try {
        return await work()
      } finally {
        trouble = false
      }
    },
  }
}

/** What the app would have stored after the person chose; in the form Taro keeps it. */
function storedChoices(login: string | null, largeType: boolean): Readonly<Record<string, string>> {
  return {
    ...(login === null ? {} : { 'development-identity': JSON.stringify({ data: login }) }),
    ...(largeType ? { 'large-type': JSON.stringify({ data: 'on' }) } : {}),
  }
}

/** Runs in the page, before the app: only what is not chosen yet, so that choices made on the way hold. */
function rememberChoices(choices: Readonly<Record<string, string>>): void {
  // An empty page has no storage.
  if (location.protocol === 'about:') return
  for (const [key, value] of Object.entries(choices)) {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
  }
}
