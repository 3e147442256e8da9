// The keys this device can use: its own from its card, and the roles' that were handed to it.
import type { ChannelCrypto } from '@domain/complaints/channel/channel-crypto'
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { StaffKeys } from '@domain/complaints/keys/staff-keys'
import type { Receipt } from '@domain/complaints/receipts/receipt'
import type { KeyList } from './answers'

export interface RingKey {
  readonly keyId: string
  readonly role: KeyRole
  readonly isCurrent: boolean
  readonly card: Receipt
  readonly keys: StaffKeys
}

export interface DeviceRing {
  readonly crypto: ChannelCrypto
  readonly card: Receipt
  readonly deviceKeyId: string
  readonly device: StaffKeys
  readonly roles: readonly RingKey[]
}

export function openRing(crypto: ChannelCrypto, card: Receipt, { keys }: Pick<KeyList, 'keys'>): DeviceRing {
  const device = crypto.staffKeys(card, 'DEVICE')
  const deviceKeyId = crypto.keyIdOf(device.publicKey)
  const roles = keys.flatMap(({ keyId, role, isCurrent, mine }) => {
    const box = crypto.fromBase64(mine.find((each) => each.deviceKeyId === deviceKeyId)?.box ?? '')
    const place = { role, roleKeyId: keyId, deviceKeyId }
    const roleCard = box === null ? null : crypto.openRoleCard(device.secretKey, box, place)
    return roleCard === null
      ? []
      : [{ keyId, role, isCurrent, card: roleCard, keys: crypto.staffKeys(roleCard, 'ROLE') }]
  })
  return { crypto, card, deviceKeyId, device, roles }
}
