// Lists what axe finds serious or critical on the page that is shown.
import type { AxeResults } from 'axe-core'
import { AXE_FILE } from '../../preview/preview-files'
import type { Phone } from './browser'

/** Pages left behind stay in the document, hidden: they are left out. */
export async function seriousFindings({ page }: Phone): Promise<readonly string[]> {
  await page.evaluate(AXE_FILE)
  const { violations } = (await page.evaluate(
    `axe.run({ exclude: [['.taro_page[style*="none"]']] }, { resultTypes: ['violations'], preload: false })`,
  )) as AxeResults
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`))
}
