// `npm run kit-baseline`: accepts the kit's current look as the baseline; review the diff in git.
import { measureGuardedKit, writeBaseline } from '../tests/preview/kit/kit-guard'
import { BUILDS, buildChanged } from './build-changed'

async function renew(): Promise<void> {
  if (process.env.BUILT_APP === undefined) await buildChanged(BUILDS.h5)
  const measures = await measureGuardedKit()
  writeBaseline(measures)
  console.log(`tests/preview/kit-baseline.json: ${Object.keys(measures).length} previews`)
}

renew().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
