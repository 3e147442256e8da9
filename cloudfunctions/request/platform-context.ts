// Reads the platform's context, never the event: who calls, when, and the request id.
import cloudbase from '@cloudbase/node-sdk'

export type PlatformContext = NonNullable<Parameters<typeof cloudbase.getCloudbaseContext>[0]>

export interface Invocation {
  /** `wx:<openid>`, `web:<uuid>`, or null when not signed in. */
  readonly login: string | null
  readonly now: number
  readonly requestId: string
  readonly isTimer: boolean
  /** Where the request came from, as the platform saw it; WeChat asks for it when somebody pays in a browser. */
  readonly clientIp: string | null
}

const LOGIN = /^[\w-]{1,64}$/
const ADDRESS = /^[\da-fA-F.:]{3,45}$/

export function invocationOf(context: PlatformContext): Invocation {
  const environment: Readonly<Record<string, unknown>> = { ...cloudbase.getCloudbaseContext(context) }
  return {
    login: loginOf(environment),
    now: nowOf(environment),
    requestId: context.request_id,
    isTimer: environment.TRIGGER_SRC === 'timer',
    clientIp: addressIn(environment.TCB_SOURCE_IP) ?? addressIn(environment.WX_CLIENTIP),
  }
}

function loginOf(environment: Readonly<Record<string, unknown>>): string | null {
  const openid = named(environment.WX_OPENID)
  if (openid !== null) return `wx:${openid}`
  const uuid = named(environment.TCB_UUID)
  return uuid === null ? null : `web:${uuid}`
}

function addressIn(value: unknown): string | null {
  return typeof value === 'string' && ADDRESS.test(value) ? value : null
}

function named(value: unknown): string | null {
  return typeof value === 'string' && LOGIN.test(value) ? value : null
}

/** Only the local cloud puts a clock into the context (decision 4). */
function nowOf(environment: Readonly<Record<string, unknown>>): number {
  const local = Number(environment.LOCALCLOUD_NOW)
  return Number.isSafeInteger(local) && local > 0 ? local : Date.now()
}
