// Previews have no serious axe finding, large enough targets, nothing cut off, all controls named.
import { launchBrowser } from '../../app/browser/browser'
import { lookAtEach, type Shown } from '../preview-browser'
import { AXE_ADDRESS } from '../preview-files'
import { startPreviewServer } from '../preview-server'
import { startPreviewWorld } from '../scenes/preview-world'
import { auditPage } from './audit-page'
import { auditedPreviews } from './audit-scope'

const previews = auditedPreviews(process.env)
const findings = new Map<string, readonly string[]>()

beforeAll(async () => {
  const world = await startPreviewWorld()
  const server = await startPreviewServer({ world })
  const browser = await launchBrowser()
  const found = await lookAtEach({ server, browser }, previews, { look: audit, otherwise: (error) => [String(error)] })
  previews.forEach(({ id }, index) => {
    findings.set(id, found[index] ?? ['was not looked at'])
  })
  await browser.close()
  await server.close()
  await world.close()
}, 1_800_000)

async function audit({ page, preview, complaints }: Shown): Promise<readonly string[]> {
  await page.addScriptTag({ url: AXE_ADDRESS })
  const found = await auditPage(page, preview.size)
  const quiet = (preview.scene.wire ?? 'straight') === 'straight'
  return quiet ? [...found, ...complaints()] : found
}

test.each(previews.map(({ id }) => id))('%s', (id) => {
  expect(findings.get(id)).toEqual([])
})
