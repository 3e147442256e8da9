// Makes the development keys of the anonymous channel: everybody who reads this file has them.
//
// A district makes its own (docs/deploy.md). These secrets come from words, so that a demonstration can print them.
import { createHash } from 'node:crypto'
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import { staffKeys } from '@domain/complaints/keys/staff-keys'
import { createReceipt, type Receipt } from '@domain/complaints/receipts/receipt'
import { issuerKeyPair } from '@domain/complaints/tokens/issuer-key'

const bytesOf = (what: string) =>
  new Uint8Array(createHash('sha256').update(`fangxuehou DEVELOPMENT key, not secret: ${what}`).digest())

export interface DevelopmentKey {
  readonly secretKey: Uint8Array
  readonly publicKey: Uint8Array
}

/** The recovery card of a role; `epoch` 2 and later are what a change of keys brings. */
export function developmentRoleCard(role: KeyRole, epoch = 1): Receipt {
  return developmentCard(`role ${role} ${epoch}`)
}

/** A card as officers print it, of words that everybody can read. */
export function developmentCard(what: string): Receipt {
  return createReceipt((count) => bytesOf(what).subarray(0, count))
}

/** What the role's card gives. */
export function developmentRoleKey(role: KeyRole, epoch = 1): DevelopmentKey {
  return staffKeys(developmentRoleCard(role, epoch), 'ROLE')
}

export function developmentIssuerKey(): DevelopmentKey {
  return issuerKeyPair(bytesOf('token issuer'))
}

/** Sets TOKEN_ISSUER_SECRET and TOKEN_QUOTA_KEY in a local world, unless they are set. */
export function provideComplaintKeys(): void {
  process.env.TOKEN_ISSUER_SECRET ||= Buffer.from(developmentIssuerKey().secretKey).toString('base64')
  process.env.TOKEN_QUOTA_KEY ||= Buffer.from(bytesOf('token quota')).toString('base64')
}
