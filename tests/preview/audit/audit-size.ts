// Audits previews of one type size: axe, target sizes, nothing cut off, all controls named.
import { launchBrowser } from '../../app/browser/browser'
import type { Size } from '../preview'
import { lookAtEach, type Shown } from '../preview-browser'
import { AXE_ADDRESS } from '../preview-files'
import { startPreviewServer } from '../preview-server'
import { startPreviewWorld } from '../scenes/preview-world'
import { auditPage } from './audit-page'
import { auditedPreviews } from './audit-scope'

/** Each size is a test file of its own: both have a core. */
export function auditSize(size: Size): void {
  const previews = auditedPreviews(process.env).filter((preview) => preview.size === size)
  const findings = new Map<string, readonly string[]>()

  beforeAll(async () => {
    const world = await startPreviewWorld()
    const server = await startPreviewServer({ world })
    const browser = await launchBrowser()
    const found = await lookAtEach({ server, browser }, previews, {
      look: audit,
      otherwise: (error) => [String(error)],
    })
    previews.forEach(({ id }, index) => {
      findings.set(id, found[index] ?? ['was not looked at'])
    })
    await browser.close()
    await server.close()
    await world.close()
  }, 1_800_000)

  test('there are some, unless others are asked for', () => {
    expect(previews.length > 0 || process.env.AUDIT_ONLY !== undefined).toBe(true)
  })

  for (const { id } of previews) {
    test(id, () => {
      expect(findings.get(id)).toEqual([])
    })
  }
}

async function audit({ page, preview, complaints }: Shown): Promise<readonly string[]> {
  await page.addScriptTag({ url: AXE_ADDRESS })
  const found = await auditPage(page, preview.size)
  const quiet = (preview.scene.wire ?? 'straight') === 'straight'
  return quiet ? [...found, ...complaints()] : found
}
