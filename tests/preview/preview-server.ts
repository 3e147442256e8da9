// Serves all previews in front of the seeded world; each request is answered for its preview.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inPageScript } from './in-page-script'
import { momentOf, type Preview } from './preview'
import { frameUrl, previewAddress, previewAsking } from './preview-address'
import { AXE_ADDRESS, AXE_FILE, serveFile } from './preview-files'
import { indexPage } from './preview-index'
import { STAGE_ADDRESS, WORKBOOK_ADDRESS } from './preview-page'
import { answerAsked, isAsking } from './preview-wire'
import { WORKBOOKS } from './scenes/preview-workbooks'
import type { PreviewWorld } from './scenes/preview-world'
import { allPreviews } from './scenes/registry'

export interface PreviewServer {
  /** The page that lists them all. */
  readonly url: string
  /** One host for all previews a driven phone looks at: what it loaded for one it has for the next. */
  readonly phoneUrl: string
  readonly addressOf: (preview: Preview) => string
  readonly close: () => Promise<void>
}

export interface PreviewServerOptions {
  readonly world: PreviewWorld
  /** For a window whose system has one theme only: rewrites the styles. A driven browser has the theme itself. */
  readonly forceTheme?: boolean
  readonly port?: number
}

export async function startPreviewServer(options: PreviewServerOptions): Promise<PreviewServer> {
  const { world, port = 0 } = options
  const byId = new Map(allPreviews().map((preview) => [preview.id, preview]))
  const stage = await inPageScript('stage')
  const server = createServer((request, response) => {
    const preview = byId.get(previewAsking(request))
    const serve = preview ? servePreview({ ...options, stage, preview }, request, response) : serveIndex(response)
    serve.catch((error: unknown) => {
      console.error('[preview]', preview?.id, error)
      response.destroy()
    })
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const { port: chosen } = server.address() as AddressInfo
  const addressAt = (url: string, preview: Preview) => previewAddress(url, preview, world.paramsOf(preview))
  async function serveIndex(response: ServerResponse): Promise<void> {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(indexPage([...byId.values()], (preview) => addressAt(frameUrl(preview.id, chosen), preview)))
  }
  const phoneUrl = frameUrl('phone', chosen)
  return {
    url: `http://localhost:${chosen}/`,
    phoneUrl,
    addressOf: (preview) => addressAt(phoneUrl, preview),
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

interface Staged extends PreviewServerOptions {
  readonly preview: Preview
  readonly stage: string
}

async function servePreview(staged: Staged, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, preview, stage } = staged
  const { url = '/' } = request
  const cloudUrl = world.urlAt(momentOf(preview))
  if (isAsking(request)) return answerAsked(preview, cloudUrl, { request, response })
  if (url === STAGE_ADDRESS || url === AXE_ADDRESS) {
    response.setHeader('content-type', 'text/javascript; charset=utf-8')
    response.setHeader('cache-control', 'max-age=3600')
    return void response.end(url === STAGE_ADDRESS ? stage : AXE_FILE)
  }
  if (url === WORKBOOK_ADDRESS && preview.scene.workbook) {
    return void response.end((await WORKBOOKS[preview.scene.workbook]()).buffer)
  }
  return serveFile(staged, await fetch(`${cloudUrl}${url}`), response)
}
