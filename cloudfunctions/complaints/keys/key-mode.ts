// Reads whether role keys lie on devices or in custody (托管), and makes a key in custody.
import { hkdfSync } from 'node:crypto'
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { KeyMode } from '@domain/complaints/keys/role-key'
import { createReceipt, type Receipt } from '@domain/complaints/receipts/receipt'

/** COMPLAINT_CUSTODY_SECRET, 32 bytes in Base64 (docs/deploy.md). Not set: keys lie on devices alone. */
function custodySecret(): Buffer | null {
  const secret = Buffer.from(process.env.COMPLAINT_CUSTODY_SECRET ?? '', 'base64')
  return secret.length === 32 ? secret : null
}

export function keyMode(): KeyMode {
  return custodySecret() === null ? 'DEVICE' : 'CUSTODY'
}

/** A role's card follows from the secret: nothing of it is stored. Null where keys lie on devices. */
export function custodyCard(districtId: string, role: KeyRole, epoch: number): Receipt | null {
  const secret = custodySecret()
  if (secret === null) return null
  const info = `fangxuehou/custody/v1|${districtId}|${role}|${epoch}`
  return createReceipt((count) => new Uint8Array(hkdfSync('sha256', secret, '', info, count)))
}
