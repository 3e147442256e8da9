// `npm run preview`: shows every preview in phone-sized frames on the seeded world until Ctrl-C.
import { startPreviewServer } from '../tests/preview/preview-server'
import { startPreviewWorld } from '../tests/preview/scenes/preview-world'
import { BUILDS, buildChanged } from './build-changed'

async function preview(): Promise<void> {
  if (process.env.BUILT_APP === undefined) await buildChanged(BUILDS.h5)
  console.log('Seeding the world …')
  const world = await startPreviewWorld()
  const server = await startPreviewServer({ world, forceTheme: true, port: Number(process.env.PORT ?? 9710) })
  console.log(`Previews: ${server.url} · Ctrl-C closes them; nothing is kept.`)
  const close = () => {
    void server
      .close()
      .then(() => world.close())
      .then(() => process.exit(0))
  }
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
}

preview().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
