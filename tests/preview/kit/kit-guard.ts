// Measures the kit in the guarded previews and reads the baseline to compare with.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '../../app/browser/browser'
import type {} from '../in-page/measure-kit'
import { inPageScript } from '../in-page-script'
import type { Preview } from '../preview'
import { lookAtEach, type Shown } from '../preview-browser'
import { startPreviewServer } from '../preview-server'
import { startPreviewWorld } from '../scenes/preview-world'
import { allPreviews } from '../scenes/registry'
import { GUARDED_SCENES, type KitMeasures, PARTS } from './kit-parts'

const BASELINE = join(__dirname, 'kit-baseline.json')

export function readBaseline(): KitMeasures {
  return JSON.parse(readFileSync(BASELINE, 'utf8')) as KitMeasures
}

/** Writes it and returns its path. */
export function writeBaseline(measures: KitMeasures): string {
  writeFileSync(BASELINE, JSON.stringify(measures))
  return BASELINE
}

export async function measureGuardedKit(): Promise<KitMeasures> {
  const script = await inPageScript('measure-kit')
  const world = await startPreviewWorld()
  const server = await startPreviewServer({ world })
  const browser = await launchBrowser()
  try {
    const look = (shown: Shown) => measurePreview(shown, script)
    const measured = await lookAtEach({ server, browser }, guarded(), { look })
    return Object.fromEntries(measured.flat())
  } finally {
    await browser.close()
    await server.close()
    await world.close()
  }
}

/** Cards that ask for something of their own are drawn by then. */
const QUIET_MS = 300
const PATIENCE_MS = 4_000

type Measured = readonly [scene: string, parts: KitMeasures[string]]

/** In both themes: the system's changes under the open page. */
async function measurePreview({ page, preview }: Shown, script: string): Promise<readonly Measured[]> {
  await page.evaluate(script)
  // A scene that waits for its answer for ever is never idle.
  await page.waitForLoadState('networkidle', { timeout: PATIENCE_MS }).catch(() => undefined)
  await page.evaluate((quietMs) => window.untilStill(quietMs), QUIET_MS)
  const measure = () => page.evaluate((parts) => window.measureKit(parts), PARTS)
  const light = await measure()
  await page.emulateMedia({ colorScheme: 'dark' })
  return [
    [preview.id, light],
    [preview.id.replace(/light$/, 'dark'), await measure()],
  ]
}

function guarded(): readonly Preview[] {
  const previews = allPreviews()
  return GUARDED_SCENES.flatMap((scene) =>
    ['standard-light', 'large-light'].map((mode) => {
      const preview = previews.find(({ id }) => id === `${scene}-${mode}`)
      if (!preview) throw new Error(`no preview ${scene}-${mode}`)
      return preview
    }),
  )
}
