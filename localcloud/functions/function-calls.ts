// Marks the SDK's outgoing calls with the function request that makes them.
import { AsyncLocalStorage } from 'node:async_hooks'
import http from 'node:http'

export const INVOCATION_HEADER = 'x-local-invocation'

interface Invocation {
  readonly requestId: string
  readonly host: string
}

const current = new AsyncLocalStorage<Invocation>()
let marking = false

/** Runs `work` as the request `requestId`: whatever it sends to `host` carries that id. */
export function asInvocation<T>(invocation: Invocation, work: () => Promise<T>): Promise<T> {
  markRequests()
  return current.run(invocation, work)
}

/** The SDK stays unmodified, so the mark is added where every call leaves the process. */
function markRequests(): void {
  if (marking) return
  marking = true
  const send = http.request
  const marked = (...options: Parameters<typeof send>) => {
    const request = send(...options)
    const invocation = current.getStore()
    if (invocation !== undefined && request.getHeader('host') === invocation.host) {
      request.setHeader(INVOCATION_HEADER, invocation.requestId)
    }
    return request
  }
  Object.assign(http, { request: marked })
}
