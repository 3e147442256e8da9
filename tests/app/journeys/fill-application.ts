// Fills a family's application for a waiver, as the page asks.
import { evidencePicture } from '../../../scripts/world/families/evidence-picture'
import type { Visitor } from './journey-people'

/** Which kind, a photo of it, and the separate consent. */
export async function fillApplication({ page, tap }: Visitor): Promise<void> {
  await tap('低保家庭')
  const chooser = page.waitForEvent('filechooser')
  await tap('图片 0/6')
  await (await chooser).setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: evidencePicture(3) })
  await page.getByRole('checkbox').click()
}
