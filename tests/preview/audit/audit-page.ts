// Audits an open page at every width: axe's serious findings plus what axe does not measure.
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import type {} from '../in-page/inspect-page'
import { inPageScript } from '../in-page-script'
import type { Size } from '../preview'

let inspect: Promise<string> | undefined
const HEIGHT = 812
const WIDTH = 375
/** Tall enough that axe finds nothing half covered by a sticky bar. */
const TALL = 4_000
/** The narrowest comes first: what fits there fits everywhere, but for what sticks to the middle or an edge. */
export const WIDTHS = [320, 375, 414] as const

const EVERYTHING = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
/** All that a theme changes. */
const COLORS = { type: 'rule', values: ['color-contrast'] }

/** From the design: 44 px, 11 px only in the tab bar and badges; in large type 60 px and 18 px. */
const LIMITS = { standard: { target: 44, type: 11 }, large: { target: 60, type: 18 } } as const

/** The page has axe. Findings in both themes and at these widths; the page is left at its first width in the light theme. */
export async function auditPage(
  page: Page,
  size: Size,
  widths: readonly number[] = WIDTHS,
): Promise<readonly string[]> {
  inspect ??= inPageScript('inspect-page')
  await page.evaluate(await inspect)
  await page.setViewportSize({ width: WIDTH, height: TALL })
  const light = await seriousFindings(page, EVERYTHING)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = (await seriousFindings(page, COLORS)).map((finding) => `dark: ${finding}`)
  await page.emulateMedia({ colorScheme: 'light' })
  const seen = new Set<string>()
  for (const width of widths) for (const finding of await inspectAt(page, width, size)) seen.add(finding)
  await page.setViewportSize({ width: WIDTH, height: HEIGHT })
  return [...light, ...dark, ...seen]
}

async function seriousFindings(page: Page, runOnly: unknown): Promise<readonly string[]> {
  const results = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], preload: false, runOnly })})`,
  )) as AxeResults
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 120)} (${any[0]?.message ?? ''})`))
}

async function inspectAt(page: Page, width: number, size: Size): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: HEIGHT })
  return page.evaluate((limits) => window.inspectPage(limits), LIMITS[size])
}
