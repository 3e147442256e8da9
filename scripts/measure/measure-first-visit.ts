// `npm run measure:first-visit [-- address]`: a first visit on a slow phone and a slow line.

import { launchBrowser, openPhone, type Phone } from '../../tests/app/browser/browser'
import { PEOPLE } from '../../tests/preview/preview'
import { startPreviewWorld } from '../../tests/preview/scenes/preview-world'

const RUNS = 5
/** Lighthouse's slow 4G, and a phone four times slower than this machine. */
const LINE = { latency: 150, downloadThroughput: (1_638.4 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 }
const SLOWER = 4
/** On the mother's first page, from the answer of the server. */
const CONTENT = '林小满'

interface Visit {
  readonly bytes: number
  readonly requests: number
  readonly shellMs: number
  readonly contentMs: number
}

async function measure(): Promise<void> {
  const [given] = process.argv.slice(2)
  const world = given === undefined ? await startPreviewWorld() : null
  const address = given ?? world?.urlAt('enrolling') ?? ''
  const browser = await launchBrowser()
  try {
    const visits: Visit[] = []
    for (let run = 0; run < RUNS; run++) {
      const phone = await openPhone(browser, { url: address, login: PEOPLE.mother.login })
      visits.push(await visit(phone, address))
      await phone.close()
    }
    report(visits)
  } finally {
    await browser.close()
    await world?.close()
  }
}

async function visit(phone: Phone, address: string): Promise<Visit> {
  const devtools = await phone.page.context().newCDPSession(phone.page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...LINE })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const sizes: number[] = []
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength))
  const begun = Date.now()
  await phone.page.goto(address, { waitUntil: 'commit' })
  await phone.see(CONTENT)
  const contentMs = Date.now() - begun
  await phone.page.waitForLoadState('networkidle')
  const shellMs = await phone.page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
  return { bytes: sizes.reduce((sum, each) => sum + each, 0), requests: sizes.length, shellMs, contentMs }
}

/** The middle of the runs; times depend on the machine and are printed, never asserted. */
function report(visits: readonly Visit[]): void {
  const middle = (pick: (each: Visit) => number) => visits.map(pick).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
  console.log(`First visit, ${SLOWER} times slower, slow 4G (150 ms, 1.6 Mbit/s), the middle of ${RUNS}:`)
  console.log(`  over the line   ${(middle(({ bytes }) => bytes) / 1024).toFixed(1)} KB (170 at most)`)
  console.log(`  requests        ${middle(({ requests }) => requests)}`)
  console.log(`  shell shown     ${Math.round(middle(({ shellMs }) => shellMs))} ms`)
  console.log(`  content shown   ${Math.round(middle(({ contentMs }) => contentMs))} ms (2500 at most)`)
}

measure().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
