// What is stored of keys: of each role and of each officer's device, never a secret in the open.
import type { SchoolDate } from '../../values/school-date'
import type { KeyRole } from '../envelopes/grant-role'

/** DEVICE: only members' devices open it. CUSTODY (托管): the function holds it, and whoever runs it could read. */
export const KEY_MODES = ['DEVICE', 'CUSTODY'] as const
export type KeyMode = (typeof KEY_MODES)[number]

/** The role's card, sealed to one member's device. */
export interface RoleKeyHolder {
  readonly personId: string
  readonly deviceKeyId: string
  readonly box: string
}

/** `roleKeys`. `_id`: the key id. An older one is kept for the grants that were sealed to it. */
export interface RoleKey {
  readonly _id: string
  readonly districtId: string
  readonly role: KeyRole
  readonly mode: KeyMode
  readonly epoch: number
  readonly publicKey: string
  readonly verifyKey: string
  readonly holders: readonly RoleKeyHolder[]
  readonly foundedOn: SchoolDate
  readonly replacedOn: SchoolDate | null
  /** In the district's safe: who signed for the envelope. */
  readonly escrow: { readonly keeper: string; readonly day: SchoolDate } | null
  readonly drills: readonly { readonly personId: string; readonly day: SchoolDate }[]
}

/** `staffDevices`. `_id`: the key id of its public key: a restored device is the same one. */
export interface StaffDevice {
  readonly _id: string
  readonly districtId: string
  readonly personId: string
  readonly publicKey: string
  readonly verifyKey: string
  /** Roles whose members may let it in. */
  readonly asksFor: readonly KeyRole[]
  /** Who signed for the sealed card; null until then. */
  readonly keeper: string | null
  readonly registeredOn: SchoolDate
  readonly retiredOn: SchoolDate | null
}
