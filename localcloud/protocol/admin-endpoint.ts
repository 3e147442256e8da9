// Serves `POST /admin`: the envelope of the SDK's protocol, faults and counting.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../controls/clock'
import type { FaultBox, Strike } from '../controls/faults'
import type { Trips } from '../controls/trips'
import type { FileStore } from '../files/file-store'
import { INVOCATION_HEADER } from '../functions/function-calls'
import type { FunctionsHost } from '../functions/functions-host'
import { answerJson, readBody } from '../http/http-body'
import type { DevelopmentIdentities } from '../identities/development-identities'
import type { WeChat } from '../identities/wechat'
import type { Database } from '../store/database'
import { CloudError, invalidParam } from '../values/cloud-error'
import { DATABASE_ACTIONS } from './admin-actions'
import type { AdminRequest } from './admin-request'
import { STORAGE_ACTIONS } from './storage-actions'

const LARGEST_REQUEST = 32 * 1024 * 1024
const WECHAT_ACTION = 'wx.api'

export interface AdminServices {
  readonly database: Database
  readonly files: FileStore
  readonly functions: FunctionsHost
  readonly clock: Clock
  readonly faults: FaultBox
  readonly trips: Trips
  readonly identities: DevelopmentIdentities
  readonly wechat: WeChat
  readonly url: string
}

/** `injected`: WeChat's errcode that a fault wants answered. */
type Running = AdminServices & { readonly injected: Strike['errcode'] }

export async function serveAdmin(
  services: AdminServices,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID()
  const body = await readBody(request, LARGEST_REQUEST)
  const asked = parseRequest(body)
  const action = String(asked?.action)
  const invocation = String(request.headers[INVOCATION_HEADER] ?? '') || undefined
  if (action.startsWith('database.')) services.trips.add(invocation)
  const strike = services.faults.strike(
    action === WECHAT_ACTION ? `wx.${String(asked?.apiName)}` : action,
    typeof asked?.collectionName === 'string' ? asked.collectionName : null,
  )
  if (strike !== null && strike.delayMs > 0) await sleep(strike.delayMs)
  if (strike?.kind === 'dropBefore') return void request.socket.destroy()
  const injected = strike?.errcode ?? null
  if (strike?.kind === 'conflict' || (strike?.kind === 'error' && injected === null)) {
    services.database.transactions.abortIfOpen(asked?.transactionId)
    const code = strike.kind === 'conflict' ? 'DATABASE_TRANSACTION_CONFLICT' : 'DATABASE_REQUEST_FAILED'
    return answerJson(response, 200, { requestId, code, message: `injected ${strike.kind}` })
  }
  const answer = await runAction({ ...services, injected }, action, asked)
  if (strike?.kind === 'dropAfter') return void request.socket.destroy()
  services.trips.addBytes(invocation, JSON.stringify(answer).length)
  answerJson(response, 200, { requestId, ...answer })
}

async function runAction(services: Running, action: string, request: AdminRequest | null): Promise<object> {
  try {
    if (request === null) throw invalidParam('the request body is not a JSON object')
    const answer = await dispatch(services, action, request)
    await services.database.settled()
    return answer
  } catch (error) {
    if (error instanceof CloudError) return { code: error.code, message: error.message }
    console.error(`[localcloud] ${action} failed:`, error)
    return { code: 'SYS_ERR', message: `the local cloud failed: ${String(error)}` }
  }
}

function dispatch(services: Running, action: string, request: AdminRequest): Promise<object> {
  const databaseAction = DATABASE_ACTIONS[action]
  if (databaseAction !== undefined) {
    return databaseAction({ database: services.database, now: services.clock.now() }, request)
  }
  const storageAction = STORAGE_ACTIONS[action]
  if (storageAction !== undefined) return storageAction(services, request)
  if (action === 'functions.invokeFunction') return invoke(services, request)
  if (action === WECHAT_ACTION) {
    const { injected, clock, wechat } = services
    return Promise.resolve(wechat.call(request, { now: clock.now(), injected }))
  }
  if (action === 'auth.getUserInfoForAdmin') {
    const uid = String(request.uuid)
    const phone = services.identities.phoneOf(`web:${uid}`) ?? ''
    return Promise.resolve({ data: { uid, openId: `local-${uid}`, phone } })
  }
  throw invalidParam(`action ${action} is not supported by the local cloud`)
}

async function invoke({ functions, clock }: AdminServices, request: AdminRequest): Promise<object> {
  const event =
    typeof request.request_data === 'string' && request.request_data !== '' ? JSON.parse(request.request_data) : {}
  const value = await functions
    .invoke({
      name: String(request.function_name),
      event,
      requestId: randomUUID(),
      environ: { LOCALCLOUD_NOW: String(clock.now()) },
    })
    .catch((error: unknown) => {
      if (error instanceof CloudError) throw error
      throw new CloudError(
        'FUNCTIONS_EXECUTE_FAIL',
        `function ${String(request.function_name)} failed: ${String(error)}`,
      )
    })
  return { data: { response_data: JSON.stringify(value ?? null) } }
}

function parseRequest(body: Buffer): AdminRequest | null {
  try {
    const json: unknown = JSON.parse(body.toString('utf8'))
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : null
  } catch {
    return null
  }
}
