// The public keys that this build trusts: the issuer's, and those of the two intakes.
//
// Pinned, never asked for: a server that gave one person a key of their own could tell them apart (A9 of the threat
// model). Without TARO_APP_CHANNEL_KEYS a build has the development keys, whose secrets anybody can compute.
import { fromBase64 } from '@domain/complaints/bytes/base64'
import type { IntakeRole } from '@domain/complaints/envelopes/grant-role'

export interface PinnedKeys {
  readonly issuer: Uint8Array
  readonly intakes: Readonly<Record<IntakeRole, Uint8Array>>
  /** The page must say so: nothing sent with these is private. */
  readonly areForDevelopment: boolean
}

/** issuer,INTAKE,INTAKE_ALT: 32 bytes each in Base64. */
export const DEVELOPMENT_KEYS =
  'CP8GfOI6xgX8/n7Q1GGNSDJ3SXabX98fsrxseftVJiY=,HLk1617C1EILz0XyOjxDx1/vnET/HLlTLvtY/K72zR8=,4zRPJMdoCGyufuf42ETWWqtnicoPzn3H53qyo/50ZX4='

export function pinnedKeys(): PinnedKeys {
  const pinned = process.env.TARO_APP_CHANNEL_KEYS || DEVELOPMENT_KEYS
  const [issuer, intake, alternative] = pinned.split(',').map((key) => fromBase64(key))
  if (issuer?.length !== 32 || intake?.length !== 32 || alternative?.length !== 32) {
    throw new TypeError('TARO_APP_CHANNEL_KEYS is not as docs/deploy.md says')
  }
  return {
    issuer,
    intakes: { INTAKE: intake, INTAKE_ALT: alternative },
    areForDevelopment: pinned === DEVELOPMENT_KEYS,
  }
}
