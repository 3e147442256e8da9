// Reads a PDF from stdin and prints each page's text as JSON, as any PDF reader would see it.
// With a path argument it also draws each page into `<path>-<page>.png`.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const PICTURE_SCALE = 1.6

async function draw(page, path) {
  const { createCanvas } = createRequire(import.meta.url)('@napi-rs/canvas')
  const viewport = page.getViewport({ scale: PICTURE_SCALE })
  const canvas = createCanvas(viewport.width, viewport.height)
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise
  writeFileSync(`${path}-${page.pageNumber}.png`, canvas.toBuffer('image/png'))
}

const [, , picture] = process.argv
const data = new Uint8Array(await buffer(process.stdin))
const file = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise
const pages = []
for (let number = 1; number <= file.numPages; number += 1) {
  const page = await file.getPage(number)
  const { items } = await page.getTextContent()
  pages.push(items.map(({ str = '' }) => str).filter((text) => text.trim() !== ''))
  if (picture !== undefined) await draw(page, picture)
}
console.log(JSON.stringify(pages))
