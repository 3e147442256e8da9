// Actions for keys: devices, roles, colleagues let in, envelopes kept, drills held.
import { z } from 'zod'
import { action } from '../../contracts/action'
import { writtenName } from '../../contracts/written-name'
import { KEY_ROLES } from '../envelopes/grant-role'
import { KEY_MODES } from './role-key'

const id = z.string().min(1).max(64)
const keyId = id
/** 32 bytes in Base64. */
const publicKey = z.string().regex(/^[A-Za-z0-9+/]{43}=$/)
const signature = z.string().regex(/^[A-Za-z0-9+/]{86}==$/)
/** A card of 20 symbols, sealed: 68 bytes. */
const cardBox = z.string().regex(/^[A-Za-z0-9+/]{91}=$/)
const role = z.enum(KEY_ROLES)

const device = z.object({
  deviceKeyId: z.string(),
  publicKey: z.string(),
  verifyKey: z.string(),
  asksFor: z.array(role),
  keeper: z.string().nullable(),
  registeredOn: z.string(),
})
const roleKey = z.object({
  keyId: z.string(),
  role,
  mode: z.enum(KEY_MODES),
  epoch: z.number().int(),
  publicKey: z.string(),
  isCurrent: z.boolean(),
  members: z.array(z.object({ personId: z.string(), name: z.string(), deviceKeyId: z.string() })),
  /** Sealed to devices of the caller. */
  mine: z.array(z.object({ deviceKeyId: z.string(), box: z.string() })),
  keeper: z.string().nullable(),
  lastDrillOn: z.string().nullable(),
  lacking: z.array(z.enum(['SECOND_MEMBER', 'ESCROW', 'DRILL'])),
})

export const keysContract = {
  /** Where the caller works on complaints, and which keys the caller's devices hold. */
  getOffice: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      now: z.number(),
      districtId: z.string(),
      districtName: z.string(),
      name: z.string(),
      mode: z.enum(KEY_MODES),
      mayHold: z.array(role),
      holds: z.array(role),
    }),
    errors: {},
    cost: 3,
  }),

  /** Roles with their members, the caller's devices, and who waits to be let in where the caller is a member. */
  listKeys: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'sensitiveRead',
    input: z.strictObject({ districtId: id }),
    output: z.object({
      now: z.number(),
      today: z.string(),
      districtName: z.string(),
      me: z.object({ personId: z.string(), name: z.string() }),
      mode: z.enum(KEY_MODES),
      /** Roles the caller may be let into. */
      mayHold: z.array(role),
      devices: z.array(device),
      keys: z.array(roleKey),
      waiting: z.array(device.extend({ personId: z.string(), name: z.string() })),
    }),
    errors: {},
    cost: 8,
  }),

  /** The public halves of a new device, and which roles it asks to be let into. Repeating changes what it asks for. */
  registerDevice: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({ districtId: id, publicKey, verifyKey: publicKey, asksFor: z.array(role).min(1).max(4) }),
    output: z.object({ deviceKeyId: z.string() }),
    errors: { NOT_FOR_THIS_ROLE: {}, DEVICE_OF_ANOTHER: {} },
    cost: 7,
  }),

  /** The card is sealed in its envelope, and somebody signed for it. */
  keepCard: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({ districtId: id, deviceKeyId: keyId, keeper: writtenName }),
    output: z.object({}),
    errors: {},
    cost: 6,
  }),

  /** A role's first key, or a new one in place of the old: a member who left keeps nothing of what comes later. */
  foundRole: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({
      districtId: id,
      role,
      publicKey,
      verifyKey: publicKey,
      holders: z
        .array(z.strictObject({ deviceKeyId: keyId, box: cardBox }))
        .min(1)
        .max(20),
    }),
    output: z.object({ keyId: z.string() }),
    errors: { NOT_FOR_THIS_ROLE: {}, NOT_A_MEMBER: {}, UNKNOWN_DEVICE: {}, IN_CUSTODY: {}, FOUNDED_ALREADY: {} },
    cost: 10,
  }),

  /** A member's device seals the role's card to a colleague's. */
  admitMember: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({ districtId: id, keyId, deviceKeyId: keyId, box: cardBox }),
    output: z.object({}),
    errors: { NOT_FOR_THIS_ROLE: {} },
    cost: 9,
  }),

  /** The role's card in the safe, or the drill with it: signed with the key that the card gives. */
  recordKeyCheck: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({
      districtId: id,
      keyId,
      check: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('ESCROW'), keeper: writtenName }),
        z.strictObject({ kind: z.literal('DRILL'), signature }),
      ]),
    }),
    output: z.object({}),
    errors: { WRONG_CARD: {} },
    cost: 7,
  }),

  /** 托管: the function seals the role's card to a device of whoever may hold the role. */
  takeCustodyKey: action({
    roles: ['districtEducation', 'enforcement'],
    kind: 'write',
    input: z.strictObject({ districtId: id, role, deviceKeyId: keyId }),
    output: z.object({ keyId: z.string() }),
    errors: { NOT_FOR_THIS_ROLE: {}, NOT_IN_CUSTODY: {}, UNKNOWN_DEVICE: {} },
    cost: 9,
  }),
} as const
