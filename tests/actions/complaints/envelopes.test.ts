// Tests G4 and G11 of what is sealed: any changed bit or place is refused.
import { randomBytes } from 'node:crypto'
import { bindingOfTurn, type Direction } from '@domain/complaints/envelopes/bindings'
import { createCaseKey, createKeyPair, openGrant, sealGrant } from '@domain/complaints/envelopes/grant'
import { MESSAGE_SIZES, openMessage, sealMessage } from '@domain/complaints/envelopes/message'
import { openPhoto, PHOTO_PART_SIZE, sealPhoto } from '@domain/complaints/envelopes/photo'
import { openBox } from '@domain/complaints/envelopes/secret-box'
import fc from 'fast-check'
import { proofOf } from '../world/proof-tier'

jest.setTimeout(600_000)

const random = (count: number) => new Uint8Array(randomBytes(count))
const caseKey = createCaseKey(random)
const caseId = random(16)
const turn = { caseId, direction: 'FROM_REPORTER', seq: 3 } as const
const content = { text: '在小区里开的班，没有牌子' }
const box = sealMessage(caseKey, { turn, content }, random) ?? new Uint8Array()
const intake = createKeyPair(random)
const grant = sealGrant({ caseKey, publicKey: intake.publicKey }, { caseId, role: 'INTAKE' }, random)

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const at = bit % (bytes.length * 8)
  return bytes.map((byte, index) => (index === at >> 3 ? byte ^ (1 << (at & 7)) : byte))
}

type Open = (sealed: Uint8Array, id: Uint8Array, direction: Direction) => unknown

/** How many changed boxes an opener lets through. */
function letThrough(open: Open, numRuns: number): number {
  let opened = 0
  const changes = fc.record({ bit: fc.nat(), kind: fc.constantFrom('bit', 'case', 'direction') })
  fc.assert(
    fc.property(changes, ({ bit, kind }) => {
      const sealed = kind === 'bit' ? flipped(box, bit) : box
      const id = kind === 'case' ? flipped(caseId, bit) : caseId
      if (open(sealed, id, kind === 'direction' ? 'TO_REPORTER' : 'FROM_REPORTER') !== null) opened += 1
    }),
    { numRuns },
  )
  return opened
}

const openAsWeDo: Open = (sealed, id, direction) => openMessage(caseKey, sealed, { ...turn, caseId: id, direction })

test('G4 any flipped bit, another case, another direction: refused', () => {
  const { numRuns } = proofOf({ name: 'changed boxes', near: 1_000, deep: 10_000, seed: 20261130 })
  expect(openAsWeDo(box, caseId, 'FROM_REPORTER')).toEqual(content)
  expect(letThrough(openAsWeDo, numRuns)).toBe(0)
})

test('G4 planted: an opener that binds no place lets swapped boxes through', () => {
  const unbound: Open = (sealed) => openBox(caseKey, sealed, bindingOfTurn(turn))
  expect(letThrough(unbound, 200)).toBeGreaterThan(0)
})

test('G4 a grant opens for its role, its case and its key alone', () => {
  const { numRuns } = proofOf({ name: 'changed grants', near: 200, deep: 5_000, seed: 20261130 })
  expect(openGrant(intake.secretKey, grant, { caseId, role: 'INTAKE' })).toEqual(caseKey)
  expect(openGrant(intake.secretKey, grant, { caseId, role: 'INTAKE_ALT' })).toBeNull()
  expect(openGrant(intake.secretKey, grant, { caseId: random(16), role: 'INTAKE' })).toBeNull()
  expect(openGrant(random(32), grant, { caseId, role: 'INTAKE' })).toBeNull()
  for (let run = 0; run < numRuns; run += 1) {
    const changed = flipped(grant, randomBytes(4).readUInt32BE())
    expect(openGrant(intake.secretKey, changed, { caseId, role: 'INTAKE' })).toBeNull()
  }
})

test('G4 a grant is never sealed to a point of small order', () => {
  const toNobody = () => sealGrant({ caseKey, publicKey: new Uint8Array(32) }, { caseId, role: 'INTAKE' }, random)
  expect(toNobody).toThrow()
})

test('G4 a photo is whole or not there: no part missing, doubled, in another order or of another photo', () => {
  const place = { caseId, photoId: random(16) }
  const photo = random(150_000)
  const [one, two, three, ...more] = sealPhoto(caseKey, { photo, place }, random) ?? []
  if (one === undefined || two === undefined || three === undefined) throw new Error('three parts were expected')
  expect(more).toEqual([])
  expect(openPhoto(caseKey, [one, two, three], place)).toEqual(photo)
  for (const parts of [[one, two], [one, three, two], [one, two, two], [one, two, three, three], []]) {
    expect(openPhoto(caseKey, parts, place)).toBeNull()
  }
  expect(openPhoto(caseKey, [one, two, three], { ...place, photoId: random(16) })).toBeNull()
  expect(sealPhoto(caseKey, { photo: new Uint8Array(1_048_573), place }, random)).toBeNull()
  expect(sealPhoto(caseKey, { photo: new Uint8Array(1_048_572), place }, random)).toHaveLength(16)
})

test('G11 a message has one of five lengths, a photo’s part one', () => {
  for (const size of [0, 1, 1_000, 1_008, 1_010, 2_000, 5_000, 16_000]) {
    const sealed = sealMessage(caseKey, { turn, content: { t: 'x'.repeat(size) } }, random)
    expect(MESSAGE_SIZES).toContain(sealed?.length)
  }
  expect(sealMessage(caseKey, { turn, content: { t: 'x'.repeat(16_384) } }, random)).toBeNull()
  for (const size of [0, 65_532, 65_533, 300_000]) {
    const parts = sealPhoto(caseKey, { photo: random(size), place: { caseId, photoId: random(16) } }, random) ?? []
    expect(new Set(parts.map(({ length }) => length))).toEqual(new Set([PHOTO_PART_SIZE]))
  }
})
