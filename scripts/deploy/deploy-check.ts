// `npm run deploy:check`: compares CLOUDBASE_ENV with config/deploy; `deploy:apply` makes it so.
import { compareDeployment } from './compare-deployment'
import { declaredDeployment } from './declared-deployment'
import { deploymentSettings } from './deployment-settings'
import { openPlatform } from './platform-client'

async function checkDeployment(): Promise<void> {
  const { manager } = openPlatform()
  const site = process.env.CLOUDBASE_SITE ?? null
  if (site === null) console.log('CLOUDBASE_SITE is not set: the headers of the browser build are not looked at.')
  const settings = deploymentSettings({ manager, declared: declaredDeployment(), site })
  const applies = process.argv.includes('--apply')
  process.exit((await compareDeployment({ settings, applies, report: console.log })) === 0 ? 0 : 1)
}

checkDeployment().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
})
