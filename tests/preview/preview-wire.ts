// Relays a preview's requests as its person; a scene may hold, fail, cut or empty them.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { PEOPLE, type Preview } from './preview'
import { answerChannel } from './scenes/channel-answers'
import { emptied } from './scenes/empty-answers'

const FAILED = JSON.stringify({ ok: false, error: { code: 'INTERNAL', requestId: 'a1b2c3d4-preview' } })
const ASKING = /^\/(functions\/|http\/|upload|local\/identities)/

/** What the app asks, unlike the files it is made of. */
export function isAsking({ url = '/' }: IncomingMessage): boolean {
  return ASKING.test(url)
}

export async function answerAsked(
  { scene }: Preview,
  cloudUrl: string,
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  const { request, response } = exchange
  if (scene.wire === 'held') return
  if (scene.wire === 'cut') return void request.socket.destroy()
  if (scene.channel !== undefined && String(request.url).startsWith('/http/')) {
    response.setHeader('content-type', 'application/octet-stream')
    return void response.end(answerChannel(scene.channel, await readAll(request)))
  }
  response.setHeader('content-type', 'application/json')
  if (scene.wire === 'failed') return void response.end(FAILED)
  const body = await readAll(request)
  const answer = await askAs(PEOPLE[scene.person].login, `${cloudUrl}${request.url}`, request.method === 'POST' && body)
  const text = await answer.text()
  const name = `${String(request.url).split('/').pop()}.${actionOf(body)}`
  response.end(scene.empties === name ? JSON.stringify(emptied(scene.empties, JSON.parse(text))) : text)
}

/** The person is the preview's, whatever the page thinks. */
function askAs(login: string | null, address: string, body: Buffer | false): Promise<Response> {
  return fetch(address, {
    method: body ? 'POST' : 'GET',
    headers: login === null ? {} : { 'x-local-identity': login },
    ...(body ? { body: new Uint8Array(body) } : {}),
  })
}

function actionOf(body: Buffer): string {
  return /"action":"(\w+)"/.exec(body.subarray(0, 200).toString('utf8'))?.[1] ?? ''
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
