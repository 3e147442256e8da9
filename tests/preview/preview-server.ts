// Owns the server of all previews: each at a host of its own, `<id>.localhost`, in front of the seeded world.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pageAddress } from '../app/journey-app'
import { inPageScript } from './in-page-script'
import type { Preview } from './preview'
import { indexPage } from './preview-index'
import { STAGE_ADDRESS, stagedHtml, themedStyle, WORKBOOK_ADDRESS } from './preview-page'
import { answerAsked, isAsking } from './preview-wire'
import { WORKBOOKS } from './preview-workbooks'
import type { PreviewWorld } from './preview-world'
import { allPreviews } from './registry'

export interface PreviewServer {
  /** The page that lists them all. */
  readonly url: string
  readonly originOf: (preview: Preview) => string
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
  const addresses = { originOf, addressOf }
  const server = createServer((request, response) => {
    const preview = byId.get(/^([a-z0-9-]+)\.localhost(:|$)/.exec(request.headers.host ?? '')?.[1] ?? '')
    const serve = preview ? servePreview({ ...options, stage, preview }, request, response) : serveIndex()
    serve.catch((error: unknown) => {
      console.error('[preview]', preview?.id, error)
      response.destroy()
    })
    async function serveIndex(): Promise<void> {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(indexPage([...byId.values()], addresses.addressOf))
    }
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const { port: chosen } = server.address() as AddressInfo
  function originOf({ id }: Preview): string {
    return `http://${id}.localhost:${chosen}`
  }
  function addressOf(preview: Preview): string {
    return pageAddress(originOf(preview), preview.page, world.paramsOf(preview))
  }
  return {
    url: `http://localhost:${chosen}/`,
    ...addresses,
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
  const cloudUrl = world.urlAt(preview.scene.moment ?? 'enrolling')
  if (isAsking(request)) return answerAsked(preview, cloudUrl, { request, response })
  if (url === STAGE_ADDRESS) {
    response.setHeader('content-type', 'text/javascript; charset=utf-8')
    return void response.end(stage)
  }
  if (url === WORKBOOK_ADDRESS && preview.scene.workbook) {
    return void response.end((await WORKBOOKS[preview.scene.workbook]()).buffer)
  }
  return serveFile(staged, await fetch(`${cloudUrl}${url}`), response)
}

async function serveFile(staged: Staged, file: Response, response: ServerResponse): Promise<void> {
  const { preview, world, forceTheme = false } = staged
  const type = file.headers.get('content-type') ?? 'application/octet-stream'
  response.statusCode = file.status
  response.setHeader('content-type', type)
  if (type.startsWith('text/html')) return void response.end(stagedHtml(await file.text(), preview, world))
  if (forceTheme && type.startsWith('text/css')) return void response.end(themedStyle(await file.text(), preview))
  response.end(Buffer.from(await file.arrayBuffer()))
}
