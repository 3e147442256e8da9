// Makes the secrets of the anonymous channel for a district, and says what goes where.
//
// npm run make:channel-keys -- --intake <base64> --alternative <base64>
// The two are the public keys that the intakes' devices show (docs/deploy.md). Nothing is written to a file.
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { issuerKeyPair } from '@domain/complaints/tokens/issuer-key'

const PUBLIC_KEY = /^[A-Za-z0-9+/]{43}=$/
const { values } = parseArgs({ options: { intake: { type: 'string' }, alternative: { type: 'string' } } })
const { intake = '', alternative = '' } = values
const base64Of = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

if (!PUBLIC_KEY.test(intake) || !PUBLIC_KEY.test(alternative) || intake === alternative) {
  console.error('--intake and --alternative: two public keys of 32 bytes in Base64, one of each intake')
  process.exitCode = 1
} else {
  const { secretKey, publicKey } = issuerKeyPair(new Uint8Array(randomBytes(32)))
  console.log('Variables of the functions, kept where the district keeps such things:')
  console.log(`  TOKEN_ISSUER_SECRET=${base64Of(secretKey)}   (complaints, anonymous)`)
  console.log(`  TOKEN_QUOTA_KEY=${base64Of(new Uint8Array(randomBytes(32)))}   (complaints)`)
  console.log('Variable of every build of the app; the same for all, it is no secret:')
  console.log(`  TARO_APP_CHANNEL_KEYS=${[base64Of(publicKey), intake, alternative].join(',')}`)
}
