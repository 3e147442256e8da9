// Measures everything that has a budget, in the small world and in the large one.
import { launchBrowser } from '../../app/browser/browser'
import { startPreviewServer } from '../preview-server'
import { startPreviewWorld } from '../scenes/preview-world'
import { weighBrowserBuild } from './browser-weight'
import type { Measured } from './budgets'
import { startLargeWorld } from './large-world'
import { weighPackages, weighPages } from './weapp-weight'
import { largeWeighings, smallWeighings } from './weighings'

export async function measureBudgets(): Promise<Measured> {
  const world = await startPreviewWorld()
  const server = await startPreviewServer({ world })
  const browser = await launchBrowser()
  try {
    return {
      ...weighPackages(),
      pages: [...(await weighPages(smallWeighings(world))), ...(await weighLargePages())],
      ...(await weighBrowserBuild({ server, browser })),
    }
  } finally {
    await browser.close()
    await server.close()
    await world.close()
  }
}

async function weighLargePages(): Promise<Measured['pages']> {
  const world = await startLargeWorld()
  try {
    return await weighPages(largeWeighings(world))
  } finally {
    await world.close()
  }
}
