// Serves functions, timers and uploads over HTTP, with development identities.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../controls/clock'
import type { FaultBox } from '../controls/faults'
import type { Trips } from '../controls/trips'
import { type FileStore, LARGEST_FILE } from '../files/file-store'
import type { FunctionsHost } from '../functions/functions-host'
import { answer, answerJson, readBody } from '../http/http-body'
import { CloudError } from '../values/cloud-error'

/** What the platform's gateway lets a request to a function carry. */
const LARGEST_EVENT = 6 * 1024 * 1024
/**
 * Of the HTTP access service: text less than anything else
 * (https://docs.cloudbase.net/en/error-code/EXCEED_MAX_PAYLOAD_SIZE). Which types are text stands on no page; these are
 * what the platform's interface for Cloud Run calls so (https://docs.cloudbase.net/en/http-api/cloudrun/cloudrun-post).
 */
const LARGEST_TEXT = 100 * 1024
const TEXT_TYPE = /^(text\/|application\/(json|x-www-form-urlencoded|xml|javascript))/i

/** What the gateway works with. */
export interface GatewayServices {
  readonly functions: FunctionsHost
  readonly files: FileStore
  readonly clock: Clock
  readonly faults: FaultBox
  readonly trips: Trips
}

export const BAD_REQUEST = { ok: false, error: { code: 'BAD_REQUEST', paths: [] } }

export async function serveFunction(
  services: GatewayServices,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID()
  response.setHeader('x-request-id', requestId)
  const name = lastSegment(request)
  const body = await readBody(request, LARGEST_EVENT)
  const event = parseEvent(body)
  const identity = identityOf(request)
  if (event === undefined || identity === null) return answerJson(response, 400, BAD_REQUEST)
  const strike = services.faults.strike(`gateway.${name}`, null)
  if (strike !== null && strike.delayMs > 0) await sleep(strike.delayMs)
  if (strike?.kind === 'dropBefore') return void request.socket.destroy()
  const answered = await run(services, { name, event, requestId, environ: identity })
  if (strike?.kind === 'dropAfter') return void request.socket.destroy()
  response.setHeader('x-database-trips', services.trips.of(requestId))
  answerJson(response, answered.status, answered.body)
}

export async function serveTimer(
  services: GatewayServices,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID()
  response.setHeader('x-request-id', requestId)
  const name = lastSegment(request)
  const event = { Type: 'Timer', TriggerName: name, Time: new Date(services.clock.now()).toISOString(), Message: '' }
  const answered = await run(services, { name, event, requestId, environ: { TRIGGER_SRC: 'timer' } })
  answerJson(response, answered.status, answered.body)
}

/**
 * `/http/<function>/<path>`: what CloudBase's HTTP access service does. The function gets the request as an event and
 * answers with status, headers and body; what is no text goes both ways as Base64 with a mark that says so
 * (https://docs.cloudbase.net/en/service/access-cloud-function). Nobody is signed in: whoever may ask must be known by
 * the request itself.
 */
export async function serveHttp(
  services: GatewayServices,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID()
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const [, , name = '', ...rest] = pathname.split('/')
  const isText = TEXT_TYPE.test(request.headers['content-type'] ?? 'text/plain')
  const content = await readBody(request, isText ? LARGEST_TEXT : LARGEST_EVENT)
  const event = {
    path: `/${rest.join('/')}`,
    httpMethod: request.method ?? 'GET',
    headers: request.headers,
    queryStringParameters: Object.fromEntries(searchParams),
    requestContext: { requestId },
    body: content.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  }
  const strike = services.faults.strike(`http.${name}`, null)
  if (strike?.kind === 'dropBefore') return void request.socket.destroy()
  const { status, body } = await run(services, { name, event, requestId, environ: { TCB_SOURCE: 'http' } })
  if (strike?.kind === 'dropAfter') return void request.socket.destroy()
  response.setHeader('x-request-id', requestId)
  response.setHeader('x-database-trips', services.trips.of(requestId))
  answerIntegrated(response, status, body)
}

/** An answer without a status code is the body itself. */
function answerIntegrated(response: ServerResponse, status: number, answered: unknown): void {
  const parts = typeof answered === 'object' && answered !== null ? { ...answered } : {}
  const { statusCode, headers, body, isBase64Encoded }: Readonly<Record<string, unknown>> = parts
  if (status !== 200 || typeof statusCode !== 'number') {
    answerJson(response, status, answered)
    return
  }
  const named: Readonly<Record<string, unknown>> = {
    'content-type': 'application/json; charset=utf-8',
    ...headersIn(headers),
  }
  const text = String(body ?? '')
  const bytes = isBase64Encoded === true ? Buffer.from(text, 'base64') : text
  answer(response, { status: statusCode, type: String(named['content-type']), body: bytes })
}

const headersIn = (headers: unknown) => (typeof headers === 'object' && headers !== null ? { ...headers } : {})

/** Where clients may write, as the rule of the bucket says: signed in, below this folder, and nothing that is there. */
const CLIENTS_FOLDER = 'uploads/'

/** What the app's own upload does on a phone: the bytes become a file of the environment, at the path it names. */
export async function serveUpload(
  services: GatewayServices,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bytes = await readBody(request, LARGEST_FILE)
  const identity = identityOf(request)
  if (identity === null || Object.keys(identity).length === 0) return answerJson(response, 401, BAD_REQUEST)
  const { files } = services
  const path = new URL(request.url ?? '/', 'http://localhost').searchParams.get('path') ?? ''
  const isAllowed = path.startsWith(CLIENTS_FOLDER) && files.isPath(path) && (await files.get(path)) === null
  if (!isAllowed) return answerJson(response, 403, BAD_REQUEST)
  await files.put(path, bytes)
  answerJson(response, 200, { fileId: files.fileId(path) })
}

interface Call {
  readonly name: string
  readonly event: unknown
  readonly requestId: string
  readonly environ: Readonly<Record<string, string>>
}

async function run({ functions, clock }: GatewayServices, call: Call): Promise<{ status: number; body: unknown }> {
  try {
    const environ = { ...call.environ, TCB_SOURCE_IP: '127.0.0.1', LOCALCLOUD_NOW: String(clock.now()) }
    return { status: 200, body: await functions.invoke({ ...call, environ }) }
  } catch (error) {
    if (error instanceof CloudError) return { status: 404, body: { ok: false, error: { code: 'UNKNOWN_ACTION' } } }
    console.error(`[localcloud] function ${call.name} threw (request ${call.requestId}):`, error)
    return { status: 500, body: { ok: false, error: { code: 'INTERNAL', requestId: call.requestId } } }
  }
}

/** Who calls, as the platform would say it: nobody without the header, null when the header is no login. */
function identityOf(request: IncomingMessage): Readonly<Record<string, string>> | null {
  const login = request.headers['x-local-identity']
  if (login === undefined || login === '') return {}
  const match = /^(web|wx):(.{1,128})$/.exec(String(login))
  if (match === null) return null
  return match[1] === 'web' ? { TCB_UUID: match[2] ?? '' } : { WX_OPENID: match[2] ?? '' }
}

function lastSegment(request: IncomingMessage): string {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  return pathname.slice(pathname.lastIndexOf('/') + 1)
}

function parseEvent(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
