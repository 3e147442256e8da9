// Serves a preview's files: the staged page, styles in the forced theme, the app's own, axe.
import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { momentOf, type Preview } from './preview'
import { stagedHtml, themedStyle } from './preview-page'
import type { PreviewWorld } from './scenes/preview-world'

export const AXE_ADDRESS = '/preview/axe.js'
export const AXE_FILE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Staging {
  readonly preview: Preview
  readonly world: PreviewWorld
  readonly forceTheme?: boolean
}

export async function serveFile(staging: Staging, file: Response, response: ServerResponse): Promise<void> {
  const { preview, world, forceTheme = false } = staging
  const type = file.headers.get('content-type') ?? 'application/octet-stream'
  response.statusCode = file.status
  response.setHeader('content-type', type)
  if (type.startsWith('text/html')) {
    await world.windClock(momentOf(preview))
    return void response.end(stagedHtml(await file.text(), preview, world))
  }
  if (forceTheme && type.startsWith('text/css')) return void response.end(themedStyle(await file.text(), preview))
  // The files' names change with their contents.
  response.setHeader('cache-control', 'max-age=3600')
  response.end(Buffer.from(await file.arrayBuffer()))
}
