// Lays out contact sheets: labeled previews side by side, a file per role, size and theme.
import type { Browser } from 'playwright-core'
import { type Preview, roleOf } from '../preview'
import { labelOf } from '../preview-index'

export interface Picture {
  readonly preview: Preview
  readonly jpeg: Buffer
}

const COLUMNS = 8
const WIDTH = 225
const HEIGHT = 487
/** Small enough to open in a review; the quality goes down until it is. */
const LARGEST = 1_900_000
const QUALITIES = [80, 70, 60, 50, 40]

/** Name of the sheet a preview is on. */
export function sheetOf(preview: Preview): string {
  return [roleOf(preview), preview.size, preview.theme].join('-')
}

export async function layOutSheet(browser: Browser, pictures: readonly Picture[]): Promise<Buffer> {
  const width = COLUMNS * (WIDTH + 16) + 16
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  try {
    await page.setContent(htmlOf(pictures), { waitUntil: 'load' })
    for (const quality of QUALITIES) {
      const sheet = await page.screenshot({ fullPage: true, type: 'jpeg', quality })
      if (sheet.length <= LARGEST) return sheet
    }
    throw new Error(`${pictures.length} pictures do not fit on a sheet of ${LARGEST} bytes`)
  } finally {
    await page.close()
  }
}

function htmlOf(pictures: readonly Picture[]): string {
  const figures = pictures.map(({ preview, jpeg }) => {
    const source = `data:image/jpeg;base64,${jpeg.toString('base64')}`
    return `<figure><img src="${source}"><figcaption>${labelOf(preview)}</figcaption></figure>`
  })
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:8px;display:flex;flex-wrap:wrap;background:#c9c9c4;font:11px/1.35 sans-serif}
figure{margin:8px;width:${WIDTH}px}img{width:${WIDTH}px;height:${HEIGHT}px;display:block;border-radius:10px}figcaption{padding-top:4px;height:32px;color:#111}
</style>${figures.join('')}`
}
