// Tests evidence encryption: a photo decrypts only in its own place and under its own key.
import { EVIDENCE_TYPES } from '@domain/billing/waivers/waiver-record'
import { fileTypeOf } from '../../runtime/file-signature'
import { decryptEvidence, encryptEvidence } from './evidence-cipher'
import { evidenceKeys } from './evidence-keys'

const secret = Buffer.alloc(32, 1)
const place = { applicationId: 'a:term', path: 'evidence/1.bin' }
const photo = Buffer.from('what the photo shows')
const stored = encryptEvidence(secret, place, photo)

test('there and back; never twice the same; nothing readable', () => {
  expect(decryptEvidence(secret, place, stored)).toEqual(photo)
  expect(encryptEvidence(secret, place, photo)).not.toEqual(stored)
  expect(stored.includes('photo')).toBe(false)
})

test.each<[string, Buffer, typeof place, Buffer]>([
  ['another key', Buffer.alloc(32, 2), place, stored],
  ['another application', secret, { ...place, applicationId: 'b:term' }, stored],
  ['another place', secret, { ...place, path: 'evidence/2.bin' }, stored],
  ['a changed byte', secret, place, Buffer.from(stored.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))],
  ['a changed tag', secret, place, Buffer.from(stored.map((byte, at) => (at === 12 ? byte ^ 1 : byte)))],
  ['cut short', secret, place, stored.subarray(0, 27)],
  ['nothing', secret, place, Buffer.alloc(0)],
])('%s opens nothing', (_, key, where, bytes) => {
  expect(decryptEvidence(key, where, bytes)).toBeNull()
})

describe('the variable WAIVER_KEY', () => {
  const base64 = secret.toString('base64')
  afterEach(() => {
    delete process.env.WAIVER_KEY
  })
  const given = (text: string) => {
    process.env.WAIVER_KEY = text
    return () => evidenceKeys()
  }

  test('the newest first, older ones behind; none without it', () => {
    expect(evidenceKeys()).toEqual([])
    expect(given(' ')()).toEqual([])
    expect(given(`k2:${base64}, k1:${base64}`)().map(({ id }) => id)).toEqual(['k2', 'k1'])
  })

  test.each([`k1:${base64.slice(4)}`, base64, 'k1:', `k1:${base64},`, `k1:${base64},k1:${base64}`])(
    '%s throws',
    (text) => {
      expect(given(text)).toThrow(TypeError)
    },
  )
})

test.each([
  [[0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 'image/png'],
  [[0xff, 0xd8], null],
  [[0x47, 0x49, 0x46, 0x38], null],
  [[], null],
])('%j is %s', (bytes, type) => {
  expect(fileTypeOf(Uint8Array.from(bytes), EVIDENCE_TYPES)).toBe(type)
})
