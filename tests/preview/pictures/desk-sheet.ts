// `npm run desk-sheet`: pictures of the desk's pages at 1280 and 1440, on docs/contact-sheet.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BUILDS, buildChanged } from '../../../scripts/build-changed'
import { openPhone } from '../../app/browser/browser'
import { DESK_SCENES, DESK_SIZES } from '../../app/journeys/desk-scenes'
import { type Started, startEverything } from '../../app/journeys/journey-app'
import { showDesk } from '../../app/journeys/show-desk'

const OUT = resolve(__dirname, '../../../docs/contact-sheet')
const SHOWN_WIDTH = 620
const COLUMNS = 3

async function main(): Promise<void> {
  if (process.env.BUILT_APP === undefined) await buildChanged(BUILDS.h5)
  const app = await startEverything()
  mkdirSync(OUT, { recursive: true })
  try {
    for (const size of DESK_SIZES) {
      const sheet = await sheetOf(app, size)
      writeFileSync(join(OUT, `desk-${size.width}.jpg`), sheet)
      console.log(`docs/contact-sheet/desk-${size.width}.jpg: ${Math.round(sheet.length / 1000)} kB`)
    }
  } finally {
    await app.browser.close()
    await app.cloud.close()
  }
}

async function sheetOf({ browser, cloud }: Started, size: (typeof DESK_SIZES)[number]): Promise<Buffer> {
  const figures: string[] = []
  for (const scene of DESK_SCENES) {
    const desk = await openPhone(browser, { url: cloud.url, login: scene.login, ...size })
    await showDesk(desk, cloud.url, scene)
    const picture = await desk.page.screenshot({ type: 'jpeg', quality: 70, animations: 'disabled' })
    figures.push(figureOf(`${scene.name}, ${size.width}×${size.height}`, picture))
    await desk.close()
  }
  const page = await browser.newPage({ viewport: { width: COLUMNS * (SHOWN_WIDTH + 16) + 16, height: 800 } })
  await page.setContent(htmlOf(figures), { waitUntil: 'load' })
  const sheet = await page.screenshot({ fullPage: true, type: 'jpeg', quality: 60 })
  await page.close()
  return sheet
}

function figureOf(label: string, picture: Buffer): string {
  const source = `data:image/jpeg;base64,${picture.toString('base64')}`
  return `<figure><img src="${source}"><figcaption>${label}</figcaption></figure>`
}

function htmlOf(figures: readonly string[]): string {
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:8px;display:flex;flex-wrap:wrap;background:#c9c9c4;font:13px/1.4 sans-serif}
figure{margin:8px;width:${SHOWN_WIDTH}px}img{width:${SHOWN_WIDTH}px;display:block}figcaption{padding-top:4px;color:#111}
</style>${figures.join('')}`
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
