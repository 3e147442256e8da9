// Owns the audit of every preview: no serious finding of axe, targets large enough, nothing cut off, everything named.
import { launchBrowser } from '../app/browser'
import { auditPage } from './audit-page'
import type { Preview } from './preview'
import { eachAtOnce, visitPreview } from './preview-browser'
import { startPreviewServer } from './preview-server'
import { startPreviewWorld } from './preview-world'
import { allPreviews } from './registry'

/** The audit changes the theme of an open page itself. AUDIT_ONLY narrows it down to ids that contain the text. */
const previews = allPreviews().filter(({ id, theme }) => theme === 'light' && id.includes(process.env.AUDIT_ONLY ?? ''))
const findings = new Map<string, readonly string[]>()

beforeAll(async () => {
  const world = await startPreviewWorld()
  const server = await startPreviewServer({ world })
  const browser = await launchBrowser()
  await eachAtOnce(previews, async (preview) => {
    findings.set(preview.id, await audit(preview).catch((error: unknown) => [String(error)]))
  })
  await browser.close()
  await server.close()
  await world.close()

  function audit(preview: Preview): Promise<readonly string[]> {
    return visitPreview({ server, browser }, preview, async ({ page, complaints }) => {
      const found = await auditPage(page, preview.size)
      const quiet = (preview.scene.wire ?? 'straight') === 'straight'
      return quiet ? [...found, ...complaints] : found
    })
  }
}, 1_800_000)

test.each(previews.map(({ id }) => id))('%s', (id) => {
  expect(findings.get(id)).toEqual([])
})
