// WeChat Pay client: signs requests with the district's key and verifies the answers.

import { type GatewayRefusal, refusalOf } from '@domain/billing/ledger/gateway-refusal'
import type Decorator from 'wechatpay-axios-plugin/lib/decorator'
import { z } from 'zod'
import { type PaySettings, paySettings } from './pay-settings'

/** No answer, an answer that is not the gateway's, or a fault of the gateway: whether it happened is unknown. */
export class GatewayBusy extends Error {
  override readonly name = 'GatewayBusy'

  constructor(
    readonly code: string,
    readonly words = '',
  ) {
    super(code)
  }
}

/** WeChat's own refusals, such as ORDERPAID. */
export type GatewayAnswer = { readonly data: unknown } | { readonly refused: GatewayRefusal }

export interface GatewayRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: object
  /** A file comes without a signature: its hash did come with one. */
  readonly isFile?: boolean
}

const TIMEOUT_MS = 8_000

let client: ReturnType<typeof Decorator.jsonBased> | undefined

/** The client is loaded by the first request: most calls of the function have nothing to do with the gateway. */
async function clientFor({ base, merchantId, serial, privateKey, platformKeys }: PaySettings) {
  // A variable: the package's types leave out what it hands on to axios.
  const config = {
    baseURL: base,
    timeout: TIMEOUT_MS,
    mchid: merchantId,
    serial,
    privateKey,
    certs: { ...platformKeys },
  }
  const { default: decorator } = await import('wechatpay-axios-plugin/lib/decorator')
  client ??= decorator.jsonBased(config)
  return client
}

/** The settings that a payment must have been made under. */
export function settingsInUse(): PaySettings {
  const settings = paySettings()
  if (settings === null) throw new GatewayBusy('NOT_SET_UP')
  return settings
}

const refusal = z.object({
  response: z.object({
    status: z.number().min(400).max(499),
    data: z.object({ code: z.string(), message: z.string().catch('') }),
  }),
})

/** These say nothing about what was asked: our own signature, or too many questions at once. */
const NOT_ABOUT_IT: ReadonlySet<string> = new Set(['SIGN_ERROR', 'FREQUENCY_LIMITED', 'RATELIMIT_EXCEEDED'])

/** The client's error holds the request and its key, so none of it is passed on. */
export async function askGateway({ method, path, query, body, isFile }: GatewayRequest): Promise<GatewayAnswer> {
  try {
    const gateway = await clientFor(settingsInUse())
    const { data } = await gateway.request({
      method,
      url: path,
      ...(query === undefined ? {} : { params: query }),
      ...(body === undefined ? {} : { data: body }),
      ...(isFile === true ? { responseType: 'arraybuffer' as const } : {}),
    })
    return { data }
  } catch (error) {
    const refused = refusal.safeParse(error)
    if (!refused.success) throw new GatewayBusy('NO_ANSWER')
    const { code, message } = refused.data.response.data
    if (NOT_ABOUT_IT.has(code)) throw new GatewayBusy(code, message)
    return { refused: refusalOf(code, message) }
  }
}
