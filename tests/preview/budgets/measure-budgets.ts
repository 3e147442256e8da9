// Measures everything that has a budget, on the builds in dist and the seeded world.
import { launchBrowser } from '../../app/browser/browser'
import { startPreviewServer } from '../preview-server'
import { startPreviewWorld } from '../scenes/preview-world'
import { weighBrowserBuild } from './browser-weight'
import type { Measured } from './budgets'
import { weighPackages, weighPages } from './weapp-weight'

export async function measureBudgets(): Promise<Measured> {
  const world = await startPreviewWorld()
  const server = await startPreviewServer({ world })
  const browser = await launchBrowser()
  try {
    return {
      ...weighPackages(),
      pages: await weighPages(world),
      ...(await weighBrowserBuild({ server, browser })),
    }
  } finally {
    await browser.close()
    await server.close()
    await world.close()
  }
}
