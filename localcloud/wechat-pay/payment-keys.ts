// Makes the simulator's keys anew in each process: the merchant's, the gateway's, a secret.
import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

export interface PaymentKeys {
  readonly appId: string
  /** The service provider's own number and the number of its certificate. */
  readonly mchId: string
  readonly merchantSerial: string
  readonly merchantPublic: KeyObject
  readonly merchantPrivatePem: string
  readonly platformSerial: string
  readonly platformPrivate: KeyObject
  readonly platformPublicPem: string
  /** Nobody's: what a forger would sign with. */
  readonly foreignPrivate: KeyObject
  readonly secret: string
}

let made: PaymentKeys | undefined

/** Made on first use: most processes never pay, and a pair takes a tenth of a second. */
export function paymentKeys(): PaymentKeys {
  made ??= makeKeys()
  return made
}

function makeKeys(): PaymentKeys {
  const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
  const [merchant, platform, foreign] = [pair(), pair(), pair()]
  return {
    appId: 'wxlocal0000000000',
    mchId: '1900000001',
    merchantSerial: randomBytes(20).toString('hex').toUpperCase(),
    merchantPublic: merchant.publicKey,
    merchantPrivatePem: String(merchant.privateKey.export({ type: 'pkcs8', format: 'pem' })),
    platformSerial: `PUB_KEY_ID_${randomBytes(12).toString('hex')}`,
    platformPrivate: platform.privateKey,
    platformPublicPem: String(platform.publicKey.export({ type: 'spki', format: 'pem' })),
    foreignPrivate: foreign.privateKey,
    secret: randomBytes(16).toString('hex'),
  }
}

/** The variables by which a function finds the gateway; the keys are made when the first of them is read. */
export function paymentEnvironment(url: string): Readonly<Record<string, string>> {
  return {
    WECHAT_PAY_BASE: `${url}/`,
    WECHAT_PAY_CALLBACK_BASE: `${url}/http`,
    get WECHAT_PAY_APP_ID() {
      return paymentKeys().appId
    },
    get WECHAT_PAY_MERCHANT_ID() {
      return paymentKeys().mchId
    },
    get WECHAT_PAY_SERIAL() {
      return paymentKeys().merchantSerial
    },
    get WECHAT_PAY_PRIVATE_KEY() {
      return paymentKeys().merchantPrivatePem
    },
    get WECHAT_PAY_SECRET() {
      return paymentKeys().secret
    },
    get WECHAT_PAY_PLATFORM_KEYS() {
      return JSON.stringify({ [paymentKeys().platformSerial]: paymentKeys().platformPublicPem })
    },
  }
}
