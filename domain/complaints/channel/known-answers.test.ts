// Tests G4: the building blocks give the published answers, and a wrong one is named.
import { failedKnownAnswers } from './known-answers'
import { primitives } from './primitives'

test('G4 every published answer', () => {
  expect(failedKnownAnswers(primitives)).toEqual([])
})

test('G4 planted: a shared secret with one wrong bit is named', () => {
  const wrong = {
    ...primitives,
    sharedSecret: (secret: Uint8Array, point: Uint8Array) =>
      primitives.sharedSecret(secret, point).map((byte, at) => (at === 0 ? byte ^ 1 : byte)),
  }
  expect(failedKnownAnswers(wrong)).toEqual(['X25519 0', 'X25519 1'])
})
