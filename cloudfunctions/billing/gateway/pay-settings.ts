// Reads the district's WeChat Pay service provider settings from the environment (docs/deploy.md).
import { z } from 'zod'

const pem = z.string().transform((text) => text.replaceAll('\\n', '\n'))

const settings = z.object({
  WECHAT_PAY_BASE: z.url().default('https://api.mch.weixin.qq.com/'),
  WECHAT_PAY_CALLBACK_BASE: z.url(),
  WECHAT_PAY_APP_ID: z.string().min(1),
  WECHAT_PAY_MERCHANT_ID: z.string().regex(/^\d{8,10}$/),
  WECHAT_PAY_SERIAL: z.string().min(1),
  WECHAT_PAY_PRIVATE_KEY: pem,
  WECHAT_PAY_SECRET: z.string().length(32),
  /** The gateway's public keys by their number: two while one replaces the other. */
  WECHAT_PAY_PLATFORM_KEYS: z.string().transform((text, context) => {
    const keys = z.record(z.string(), pem).safeParse(jsonOf(text))
    if (keys.success) return keys.data
    context.addIssue({ code: 'custom', message: 'not an object of keys' })
    return z.NEVER
  }),
})

export interface PaySettings {
  readonly base: string
  readonly callbackUrl: string
  readonly appId: string
  readonly merchantId: string
  readonly serial: string
  readonly privateKey: string
  readonly secret: string
  readonly platformKeys: Readonly<Record<string, string>>
}

let known: PaySettings | null | undefined

/** Null: the district has not set up payments. Settings that cannot be used are a fault of the deployment, and throw. */
export function paySettings(): PaySettings | null {
  known ??= readSettings()
  return known
}

function readSettings(): PaySettings | null {
  if ((process.env.WECHAT_PAY_MERCHANT_ID ?? '').trim() === '') return null
  const parsed = settings.safeParse(process.env)
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => path.join('.')).join(', ')
    throw new TypeError(`payment settings are not as docs/deploy.md says: ${names}`)
  }
  const { data } = parsed
  return {
    base: data.WECHAT_PAY_BASE,
    callbackUrl: `${data.WECHAT_PAY_CALLBACK_BASE.replace(/\/$/, '')}/billing/pay-callback`,
    appId: data.WECHAT_PAY_APP_ID,
    merchantId: data.WECHAT_PAY_MERCHANT_ID,
    serial: data.WECHAT_PAY_SERIAL,
    privateKey: data.WECHAT_PAY_PRIVATE_KEY,
    secret: data.WECHAT_PAY_SECRET,
    platformKeys: data.WECHAT_PAY_PLATFORM_KEYS,
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
