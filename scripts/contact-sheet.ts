// `npm run contact-sheet`: puts pictures of previews on sheets in docs/contact-sheet for review.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { launchBrowser } from '../tests/app/browser/browser'
import { looksItsOwn } from '../tests/preview/audit/audit-scope'
import { layOutSheet, type Picture, sheetOf } from '../tests/preview/pictures/contact-sheet'
import { takePictures } from '../tests/preview/pictures/take-picture'
import type { Preview } from '../tests/preview/preview'
import { lookAtEach, type Visit } from '../tests/preview/preview-browser'
import { startPreviewServer } from '../tests/preview/preview-server'
import { startPreviewWorld } from '../tests/preview/scenes/preview-world'
import { allPreviews } from '../tests/preview/scenes/registry'
import { BUILDS, buildChanged } from './build-changed'

const OUT = resolve(__dirname, '../docs/contact-sheet')

async function main(): Promise<void> {
  if (process.env.BUILT_APP === undefined) await buildChanged(BUILDS.h5)
  const world = await startPreviewWorld()
  const server = await startPreviewServer({ world })
  const browser = await launchBrowser()
  try {
    await writeSheets({ server, browser })
  } finally {
    await browser.close()
    await server.close()
    await world.close()
  }
}

async function writeSheets(visit: Visit): Promise<void> {
  const light = allPreviews().filter(
    (preview) => preview.theme === 'light' && looksItsOwn(preview) && isWanted(preview),
  )
  const taken = await lookAtEach(visit, light, { look: (shown) => takePictures(shown, darkTwinOf(shown.preview)) })
  const pictures = taken.flat()
  mkdirSync(OUT, { recursive: true })
  for (const name of new Set(pictures.map(({ preview }) => sheetOf(preview)))) {
    const onSheet: readonly Picture[] = pictures.filter(({ preview }) => sheetOf(preview) === name)
    const sheet = await layOutSheet(visit.browser, onSheet)
    writeFileSync(join(OUT, `${name}.jpg`), sheet)
    console.log(`docs/contact-sheet/${name}.jpg: ${onSheet.length} previews, ${Math.round(sheet.length / 1000)} kB`)
  }
}

/** SHEETS=teacher: only sheets whose name contains the text. */
function isWanted(preview: Preview): boolean {
  return sheetOf(preview).includes(process.env.SHEETS ?? '')
}

function darkTwinOf({ id }: Preview): Preview {
  const twin = allPreviews().find((other) => other.id === id.replace(/light$/, 'dark'))
  if (!twin) throw new Error(`${id} has no dark twin`)
  return twin
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
