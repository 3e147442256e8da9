// Tests keys from cards: restored, handed on, signed; never opened or signed elsewhere.
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { createCaseKey, keyIdOf, openGrant, sealGrant } from '../envelopes/grant'
import { createReceipt, readReceipt } from '../receipts/receipt'
import {
  fingerprintOf,
  isDrillSigned,
  isPartSigned,
  openRoleCard,
  sealRoleCard,
  signDrill,
  signPart,
  staffKeys,
} from './staff-keys'

const random = (count: number) => new Uint8Array(randomBytes(count))
const newCard = () => createReceipt(random)

test('a card typed in again gives the same keys; as another kind it gives others', () => {
  const card = newCard()
  const typed = readReceipt(` ${card.slice(0, 5)}-${card.slice(5).toLowerCase()} `)
  expect(typed.ok && staffKeys(typed.receipt, 'DEVICE')).toEqual(staffKeys(card, 'DEVICE'))
  expect(staffKeys(card, 'ROLE').publicKey).not.toEqual(staffKeys(card, 'DEVICE').publicKey)
})

test('a role is handed on from device to device and opens an old case and a new one', () => {
  const [roleCard, deviceCard] = [newCard(), newCard()]
  const [role, device] = [staffKeys(roleCard, 'ROLE'), staffKeys(deviceCard, 'DEVICE')]
  const handing = {
    role: 'INTAKE',
    roleKeyId: keyIdOf(role.publicKey),
    deviceKeyId: keyIdOf(device.publicKey),
  } as const
  const box = sealRoleCard({ card: roleCard, devicePublicKey: device.publicKey }, handing, random)
  expect(openRoleCard(device.secretKey, box, handing)).toBe(roleCard)
  expect(openRoleCard(device.secretKey, box, { ...handing, role: 'INTAKE_ALT' })).toBeNull()
  expect(openRoleCard(device.secretKey, box, { ...handing, roleKeyId: 'other' })).toBeNull()
  expect(openRoleCard(staffKeys(newCard(), 'DEVICE').secretKey, box, handing)).toBeNull()
  const [caseKey, caseId] = [createCaseKey(random), random(16)]
  const grant = sealGrant({ caseKey, publicKey: role.publicKey }, { caseId, role: 'INTAKE' }, random)
  expect(openGrant(role.secretKey, grant, { caseId, role: 'INTAKE' })).toEqual(caseKey)
})

test('a part is signed for its case, its department, its number and its words', () => {
  const keys = staffKeys(newCard(), 'DEVICE')
  const part = { caseId: 'aa', department: 'MARKET', seq: 1, box: random(100) } as const
  const signature = signPart(keys.signingSeed, part)
  expect(isPartSigned(keys.verifyKey, part, signature)).toBe(true)
  const changed = [
    { ...part, caseId: 'ab' },
    { ...part, department: 'EDUCATION' as const },
    { ...part, seq: 2 },
    { ...part, box: random(100) },
  ]
  for (const each of changed) expect(isPartSigned(keys.verifyKey, each, signature)).toBe(false)
  expect(isPartSigned(staffKeys(newCard(), 'DEVICE').verifyKey, part, signature)).toBe(false)
})

test('any changed bit of a signature is refused, and so is what is none', () => {
  const keys = staffKeys(newCard(), 'ROLE')
  const drill = { roleKeyId: 'aa', day: '2026-09-09' }
  const signature = signDrill(keys.signingSeed, drill.roleKeyId, drill.day)
  expect(isDrillSigned(keys.verifyKey, drill, signature)).toBe(true)
  expect(isDrillSigned(keys.verifyKey, { ...drill, day: '2026-09-10' }, signature)).toBe(false)
  expect(isDrillSigned(keys.verifyKey, drill, new Uint8Array(3))).toBe(false)
  fc.assert(
    fc.property(fc.nat({ max: 511 }), (bit) => {
      const bent = signature.slice()
      bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(isDrillSigned(keys.verifyKey, drill, bent)).toBe(false)
    }),
  )
})

test('a fingerprint is read out in two groups', () => {
  expect(fingerprintOf('c07a55e1deadbeef')).toBe('c07a 55e1')
})
