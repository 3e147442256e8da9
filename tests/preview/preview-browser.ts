// Owns opening previews in a driven browser, several at once, each until it shows what it is for.
import type { Browser, Page } from 'playwright-core'
import { openPhone, type Phone } from '../app/browser'
import { type Preview, wordsShown } from './preview'
import type { PreviewServer } from './preview-server'

export interface Visit {
  readonly server: PreviewServer
  readonly browser: Browser
}

const AT_ONCE = 3
/** Generous: what is looked at is how a page looks, not how soon. */
const PATIENCE = 90_000
/** NutUI's sheets move even where the system asks for none. */
const SHEET_MS = 350

/** Opens it at 375×812, hands it over once it shows its words, and closes it. */
export async function visitPreview<Found>(
  { server, browser }: Visit,
  preview: Preview,
  look: (phone: Phone) => Promise<Found>,
): Promise<Found> {
  const url = server.originOf(preview)
  const phone = await openPhone(browser, { url, dark: preview.theme === 'dark' })
  phone.page.setDefaultTimeout(PATIENCE)
  try {
    await phone.page.goto(server.addressOf(preview))
    await showsItself(phone.page, preview)
    return await look(phone)
  } finally {
    await phone.close()
  }
}

async function showsItself(page: Page, preview: Preview): Promise<void> {
  const words = wordsShown(preview)
  const place = page.getByText(words).or(page.getByLabel(words))
  await place.filter({ visible: true }).first().waitFor()
  if (preview.scene.taps) await page.waitForTimeout(SHEET_MS)
}

/** Runs `work` over all, a few at a time; results in the order of the list. */
export async function eachAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async () => {
    for (;;) {
      const index = next++
      const item = items[index]
      if (item === undefined) return
      results[index] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}
