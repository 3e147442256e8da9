// Holds the building blocks against published vectors; runs on source and on every built file.
//
// RFC 9497 appendix A.1.3 (POPRF over ristretto255), RFC 7748 §5.2, RFC 8439 §2.8.2, draft-irtf-cfrg-xchacha §A.3.1,
// RFC 5869 appendix A.1. It needs nothing of the platform: no TextEncoder, no Buffer.
import { CIPHER_ANSWERS, DERIVED_ANSWER, OPRF_ANSWERS, OPRF_KEY, SHARED_SECRETS } from './known-answer-data'
import type { Primitives } from './primitives'

export function hex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The names of those that differ; empty when all are as published. */
export function failedKnownAnswers(primitives: Primitives): readonly string[] {
  const outcomes = [
    ...oprfOutcomes(primitives),
    ...SHARED_SECRETS.map(({ secret, point, shared }, index): Outcome => {
      return [`X25519 ${index}`, toHex(primitives.sharedSecret(hex(secret), hex(point))) === shared]
    }),
    ...CIPHER_ANSWERS.map(({ name, sealed, ...given }): Outcome => [name, sealedAs(primitives, given) === sealed]),
    derivedOutcome(primitives),
  ]
  return outcomes.filter(([, isRight]) => !isRight).map(([name]) => name)
}

type Outcome = readonly [name: string, isRight: boolean]

type Given = Readonly<Record<'key' | 'nonce' | 'aad' | 'plain', string>>

function sealedAs({ sealChacha }: Primitives, { key, nonce, aad, plain }: Given): string {
  return toHex(sealChacha({ key: hex(key), nonce: hex(nonce), aad: hex(aad), plain: hex(plain) }))
}

function derivedOutcome({ hkdfSha256 }: Primitives): Outcome {
  const { key, salt, info, derived } = DERIVED_ANSWER
  const made = hkdfSha256({ key: hex(key), salt: hex(salt), info: hex(info), size: derived.length / 2 })
  return ['HKDF', toHex(made) === derived]
}

function oprfOutcomes(primitives: Primitives): readonly Outcome[] {
  const { secretKey, publicKey } = primitives.deriveIssuerKey(hex(OPRF_KEY.seed), hex(OPRF_KEY.keyInfo))
  const isKey = toHex(secretKey) === OPRF_KEY.secretKey && toHex(publicKey) === OPRF_KEY.publicKey
  const ofVectors = OPRF_ANSWERS.flatMap((vector, index): Outcome[] => {
    const info = hex(OPRF_KEY.info)
    const blinded = vector.inputs.map((input, at) => {
      const blind = scalarGiver(vector.blinds[at] ?? '')
      return primitives.blind({ info, input: hex(input), publicKey }, blind).blinded
    })
    const evaluation = primitives.evaluate({ info, secretKey, blinded }, scalarGiver(vector.proofScalar))
    const outputs = vector.inputs.map((input) => toHex(primitives.redeem({ info, input: hex(input), secretKey })))
    return [
      [`OPRF ${index} blinded`, blinded.map(toHex).join() === vector.blinded.join()],
      [`OPRF ${index} evaluated`, evaluation.evaluated.map(toHex).join() === vector.evaluated.join()],
      [`OPRF ${index} proof`, toHex(evaluation.proof) === vector.proof],
      [`OPRF ${index} output`, outputs.join() === vector.outputs.join()],
    ]
  })
  return [['OPRF key', isKey], ...ofVectors]
}

/**
 * Random bytes of which the library makes this scalar: it takes 48, little end first, reduces them by the order less
 * one, and adds one.
 */
function scalarGiver(scalar: string): () => Uint8Array {
  const bytes = new Uint8Array(48)
  bytes.set(hex(scalar))
  let at = 0
  while (bytes[at] === 0) bytes[at++] = 255
  bytes[at] = (bytes[at] ?? 0) - 1
  return () => bytes.slice()
}
