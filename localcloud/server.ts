// Starts and stops the local cloud: one HTTP server on 127.0.0.1 around its parts.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Clock } from './controls/clock'
import { FaultBox, type Faults } from './controls/faults'
import { Trips } from './controls/trips'
import { FileStore } from './files/file-store'
import { serveFile } from './files/serve-file'
import { FunctionsHost } from './functions/functions-host'
import { BAD_REQUEST, type GatewayServices, serveFunction, serveHttp, serveTimer, serveUpload } from './gateway/gateway'
import { type LocalPageServices, serveLocal } from './gateway/local-page'
import { StaticFiles } from './hosting/static-files'
import { answerJson, BodyTooLarge, ClientGone } from './http/http-body'
import { DevelopmentIdentities, type DevelopmentIdentity } from './identities/development-identities'
import { SmsSignIn } from './identities/sms-sign-in'
import { type SentMessage, WeChat } from './identities/wechat'
import { type AdminServices, serveAdmin } from './protocol/admin-endpoint'
import { applyEnvironment, environmentFor } from './sdk-environment'
import type { CollectionSchema } from './store/collection-schema'
import { Database } from './store/database'
import { paymentEnvironment } from './wechat-pay/payment-keys'
import { PAYMENT_COLLECTIONS } from './wechat-pay/payment-orders'
import { serveCashier } from './wechat-pay/serve-cashier'
import { boundTo, paymentControls, WeChatPay } from './wechat-pay/wechat-pay'

export type { DevelopmentIdentity } from './identities/development-identities'
export type { SentMessage } from './identities/wechat'

export interface LocalCloudOptions {
  readonly schema: readonly CollectionSchema[]
  /** SQLite file; absent = in memory only. */
  readonly dataFile?: string
  /** Uploaded files; absent = in memory. */
  readonly filesDir?: string
  /** Folder with `<name>/index.js` bundles that export `main`. */
  readonly functionsDir?: string
  /** The H5 build, served at `/`. */
  readonly staticDir?: string
  /** Headers of every hosted file. */
  readonly hostingHeaders?: Readonly<Record<string, string>>
  readonly identities?: readonly DevelopmentIdentity[]
  /** 0 lets the system choose. */
  readonly port?: number
  /** The clock's instant (ms) for a data file that has no clock yet. */
  readonly startAt?: number
}

export interface LocalCloud {
  readonly url: string
  /** What points the SDK here; applied to process.env as well. */
  readonly environment: Record<string, string>
  readonly clock: { now(): number; set(instant: number): void }
  readonly faults: Faults
  readonly trips: Pick<Trips, 'count' | 'of' | 'bytesOf'>
  /** Documents that reads have looked at since the data was loaded. */
  readonly examined: () => number
  readonly wechat: {
    /** What would have been sent, newest first. */
    messages(): readonly SentMessage[]
    forgetMessages(): void
    /** What the phone button gives the app for this login; null when it has no phone. */
    phoneCode(login: string): string | null
  }
  /** The payment gateway: its ledger, what people do at its cashier, its callbacks. */
  readonly pay: ReturnType<typeof paymentControls> & {
    /** The variables by which functions find the gateway; not applied to process.env. */
    readonly environment: Readonly<Record<string, string>>
  }
  snapshot(file: string): void
  restore(file: string): void
  reset(): void
  setIdentities(list: readonly DevelopmentIdentity[]): void
  close(): Promise<void>
}

interface Services extends AdminServices, GatewayServices, LocalPageServices {
  readonly pay: WeChatPay
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const clock = new Clock()
  if (options.startAt !== undefined) clock.set(options.startAt)
  const database = new Database({
    schema: [...options.schema, ...PAYMENT_COLLECTIONS],
    clock,
    dataFile: options.dataFile,
  })
  let handler: Handler = async () => undefined
  const server = createServer((request, response) => {
    guard(handler, request, response)
  })
  // Longer than the SDK keeps idle connections, so that it never sends into one that is closing.
  server.keepAliveTimeout = 60_000
  const url = await listen(server, options.port ?? 0).catch((error: unknown) => {
    database.close()
    throw error
  })
  // In the background: whoever asks first waits for the indexes of that query alone.
  database.sortIndexes().catch((error: unknown) => console.error('[localcloud] an index cannot be built:', error))
  const environment = environmentFor(url)
  const restoreEnvironment = applyEnvironment(environment)
  const payment = paymentEnvironment(url)
  const functions = new FunctionsHost({
    dir: options.functionsDir,
    environment: [environment, payment, clockIn(clock)],
    host: new URL(url).host,
  })
  const services = servicesFor(options, { clock, database, url, functions })
  const hosting = new StaticFiles(options.staticDir, options.hostingHeaders)
  handler = (request, response) => route({ ...services, hosting }, request, response)
  const stop = async () => {
    restoreEnvironment()
    services.pay.callbacks.close()
    await close(server, database)
  }
  return { ...controls(services, payment), environment, close: stop }
}

/** For a function that looks at no context: the clock as a variable that is read anew each time. */
function clockIn(clock: Clock): Readonly<Record<string, string>> {
  return {
    get LOCALCLOUD_NOW() {
      return String(clock.now())
    },
  }
}

function servicesFor(
  { identities: known = [], filesDir }: LocalCloudOptions,
  base: Pick<Services, 'clock' | 'database' | 'url' | 'functions'>,
): Services {
  const faults = new FaultBox()
  const identities = new DevelopmentIdentities(known)
  return {
    ...base,
    identities,
    wechat: new WeChat(identities),
    sms: new SmsSignIn(identities),
    files: new FileStore(filesDir),
    faults,
    pay: new WeChatPay({ ...base, faults }),
    trips: new Trips(),
  }
}

/** What tests and tools may do to a running local cloud. */
function controls(services: Services, environment: Readonly<Record<string, string>>) {
  const { url, database, clock, faults, trips, identities, wechat, pay } = services
  return {
    url,
    pay: { ...paymentControls(boundTo(pay)), environment },
    faults,
    trips,
    examined: () => database.examined(),
    wechat: {
      messages: () => wechat.messages(),
      forgetMessages: () => wechat.forgetMessages(),
      phoneCode: (login: string) => wechat.phoneCode(login, clock.now()),
    },
    setIdentities: (list: readonly DevelopmentIdentity[]) => identities.replace(list),
    clock: {
      now: () => clock.now(),
      set: (instant: number) => {
        clock.set(instant)
        database.keepClock()
      },
    },
    snapshot: (file: string) => database.snapshot(file),
    restore: (file: string) => database.restore(file),
    reset: () => database.restore(null),
  }
}

interface Routed extends Services {
  readonly hosting: StaticFiles
}

function route(services: Routed, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/'
  const posted = request.method === 'POST'
  if (posted && /^\/admin(\?|$)/.test(path)) return serveAdmin(services, request, response)
  if (posted && path.startsWith('/functions/')) return serveFunction(services, request, response)
  if (posted && path.startsWith('/timer/')) return serveTimer(services, request, response)
  if (posted && /^\/upload(\?|$)/.test(path)) return serveUpload(services, request, response)
  if (path.startsWith('/http/')) return serveHttp(services, request, response)
  if (path.startsWith('/v3/')) return services.pay.serve(request, response)
  if (path.startsWith('/local/pay/')) return serveCashier(services, request, response)
  if (path.startsWith('/cos/')) return serveFile(services.files, request, response)
  if (/^\/local([/?]|$)/.test(path)) return serveLocal(services, request, response)
  return services.hosting.serve(request, response)
}

/** Nothing a client sends may end the process, and no other web site may speak through the user's browser. */
async function guard(handler: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (isLocal(request)) await handler(request, response)
    else answerJson(response, 403, { error: 'only for this machine' })
  } catch (error) {
    if (error instanceof ClientGone) return
    if (error instanceof BodyTooLarge) return answerJson(response, 413, BAD_REQUEST)
    if (error instanceof URIError) return answerJson(response, 400, BAD_REQUEST)
    console.error('[localcloud] request failed:', error)
    answerJson(response, 500, { error: 'the local cloud failed' })
  }
}

function isLocal({ headers }: IncomingMessage): boolean {
  const host = headers.host ?? ''
  const named = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)
  return named && (headers.origin === undefined || headers.origin === `http://${host}`)
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

async function close(server: Server, database: Database): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await closed
  database.close()
}
