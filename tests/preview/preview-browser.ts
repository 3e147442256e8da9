// Inspects previews in a driven browser: a few phones, each showing one preview after another.
import type { Browser, Page } from 'playwright-core'
import { openPhone, type Phone } from '../app/browser/browser'
import { type Preview, wordsShown } from './preview'
import type { PreviewServer } from './preview-server'

export interface Visit {
  readonly server: PreviewServer
  readonly browser: Browser
}

/** An open preview that shows its words, at 375×812 in its theme. */
export interface Shown {
  readonly page: Page
  readonly preview: Preview
  /** What the page did wrong so far: errors on its console, requests to other hosts. */
  readonly complaints: () => readonly string[]
}

export interface Looking<Found> {
  readonly look: (shown: Shown) => Promise<Found>
  /** The finding for a preview that does not show its text or cannot be inspected; without it, the run ends. */
  readonly otherwise?: (error: unknown) => Found
}

const AT_ONCE = 3
/** Generous: this checks how a page looks, not how fast it is. */
const PATIENCE = 90_000
/** NutUI's sheets move even where the system asks for none. */
const SHEET_MS = 350

/** What is found in each preview, in the order of the list. The stage empties what a phone has stored before each. */
export async function lookAtEach<Found>(
  visit: Visit,
  previews: readonly Preview[],
  looking: Looking<Found>,
): Promise<readonly Found[]> {
  const found: Found[] = []
  const waiting = turnsOf(previews)
  const lookAtNext = async (phone: Phone): Promise<void> => {
    const turn = waiting.shift()
    if (turn === undefined) return
    for (const [index, preview] of turn) found[index] = await lookAt(phone, { visit, preview, ...looking })
    return lookAtNext(phone)
  }
  const phones = Array.from({ length: AT_ONCE }, async () => {
    const phone = await openPhone(visit.browser, { url: visit.server.phoneUrl })
    phone.page.setDefaultTimeout(PATIENCE)
    await lookAtNext(phone).finally(phone.close)
  })
  await Promise.all(phones)
  return found
}

type Turn = [index: number, preview: Preview][]

/** Neighbors of one scene follow each other on one phone: a class's code changed in one would be gone in the other. */
function turnsOf(previews: readonly Preview[]): Turn[] {
  const turns: Turn[] = []
  for (const [index, preview] of previews.entries()) {
    const turn = turns.at(-1)
    const before = turn?.[0]?.[1]
    if (turn && before?.page === preview.page && before.scene === preview.scene) turn.push([index, preview])
    else turns.push([[index, preview]])
  }
  return turns
}

interface LookingAt<Found> extends Looking<Found> {
  readonly visit: Visit
  readonly preview: Preview
}

async function lookAt<Found>(phone: Phone, looking: LookingAt<Found>): Promise<Found> {
  const { visit, preview, look, otherwise } = looking
  const { page, complaints } = phone
  try {
    // Late errors of the previous page must not count against this one.
    await page.goto('about:blank')
    const earlier = complaints.length
    await page.emulateMedia({ colorScheme: preview.theme })
    await page.setViewportSize({ width: 375, height: 812 })
    await page.goto(visit.server.addressOf(preview), { waitUntil: 'commit' })
    await showsItself(page, preview)
    return await look({ page, preview, complaints: () => complaints.slice(earlier) })
  } catch (error) {
    if (!otherwise) throw error
    return otherwise(error)
  }
}

async function showsItself(page: Page, preview: Preview): Promise<void> {
  const words = wordsShown(preview)
  const place = page.getByText(words).or(page.getByLabel(words))
  await place.filter({ visible: true }).first().waitFor()
  if (preview.scene.taps) await page.waitForTimeout(SHEET_MS)
}
