// Opens one of the desk's pages as a scene says.
import type { Phone } from '../browser/browser'
import type { DeskScene } from './desk-scenes'
import { openCold, pageAddress } from './journey-app'

export async function showDesk(desk: Phone, url: string, { page, sign, taps = [], opens }: DeskScene): Promise<void> {
  await openCold(desk.page, pageAddress(url, page))
  for (const words of taps) await desk.tap(words)
  await desk.see(sign)
  if (opens === undefined) return
  await desk.page.locator('.desk-row').filter({ visible: true }).first().click()
  await desk.see(opens)
}
