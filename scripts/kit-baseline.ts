// `npm run kit-baseline`: accepts the kit's current look as the baseline; review the diff in git.
import { measureGuardedKit, writeBaseline } from '../tests/preview/kit/kit-guard'
import { BUILDS, buildChanged } from './build-changed'
import { runTool } from './run-command'

async function renew(): Promise<void> {
  if (process.env.BUILT_APP === undefined) await buildChanged(BUILDS.h5)
  const measures = await measureGuardedKit()
  const file = writeBaseline(measures)
  await runTool('@biomejs/biome/bin/biome', ['format', '--write', file])
  console.log(`${file}: ${Object.keys(measures).length} previews`)
}

renew().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
