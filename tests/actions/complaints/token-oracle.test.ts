// Tests G4 with libraries of other people: tokens against voprf-ts, the rest against OpenSSL.
import { createCipheriv, createPrivateKey, createPublicKey, diffieHellman, hkdfSync, randomBytes } from 'node:crypto'
import { EvaluationRequest, Oprf, POPRFServer } from '@cloudflare/voprf-ts'
import { CryptoNoble } from '@cloudflare/voprf-ts/crypto-noble'
import { encodeUtf8 } from '@domain/complaints/bytes/utf8'
import { primitives } from '@domain/complaints/channel/primitives'
import { evaluateTokens } from '@domain/complaints/tokens/evaluate-tokens'
import { issuerKeyPair } from '@domain/complaints/tokens/issuer-key'
import { blindTokens, finalizeTokens } from '@domain/complaints/tokens/request-tokens'
import { epochOf } from '@domain/complaints/tokens/token-epoch'
import { proofOf } from '../world/proof-tier'

const random = (count: number) => new Uint8Array(randomBytes(count))
const suite = Oprf.Suite.RISTRETTO255_SHA512
const epoch = epochOf(2026, 49)
const info = encodeUtf8(`fangxuehou/token/${epoch}`)

/** An issuer made of the other library, with our key. It works on its own release of the curve. */
async function issueElsewhere(secretKey: Uint8Array, blinded: readonly Uint8Array[], ofWeek = info) {
  const server = new POPRFServer(suite, secretKey, CryptoNoble)
  const elements = blinded.map((bytes) => server.group.desElt(bytes))
  const { evaluated, proof } = await server.blindEvaluate(new EvaluationRequest(elements), ofWeek)
  return { evaluated: evaluated.map((element) => element.serialize()), proof: proof?.serialize() ?? new Uint8Array() }
}

test('G4 tokens: voprf-ts issues, we verify and unblind, and it gives the same output from the input', async () => {
  const { numRuns } = proofOf({ name: 'batches by two libraries', near: 10, deep: 500, seed: 20261130 })
  for (let run = 0; run < numRuns; run += 1) {
    const { secretKey, publicKey } = issuerKeyPair(random(32))
    const pending = blindTokens(epoch, publicKey, random)
    const blinded = pending.items.map((item) => item.blinded)
    const theirs = await issueElsewhere(secretKey, blinded)
    const ours = evaluateTokens(secretKey, { epoch, blinded }, random)
    expect(ours?.evaluated.map((bytes) => Buffer.from(bytes))).toEqual(theirs.evaluated.map((b) => Buffer.from(b)))
    const tokens = finalizeTokens(pending, theirs)
    const server = new POPRFServer(suite, secretKey, CryptoNoble)
    for (const { input, key } of tokens ?? []) {
      expect(Buffer.from(await server.evaluate(input, info))).toEqual(Buffer.from(key))
    }
    expect(tokens).toHaveLength(3)
  }
})

test('G4 planted: an issuer with another key, or of another week, is refused by its proof', async () => {
  const { publicKey, secretKey } = issuerKeyPair(random(32))
  const pending = blindTokens(epoch, publicKey, random)
  const blinded = pending.items.map((item) => item.blinded)
  expect(finalizeTokens(pending, await issueElsewhere(issuerKeyPair(random(32)).secretKey, blinded))).toBeNull()
  const otherWeek = encodeUtf8('fangxuehou/token/2026-W50')
  expect(finalizeTokens(pending, await issueElsewhere(secretKey, blinded, otherWeek))).toBeNull()
  expect(finalizeTokens(pending, await issueElsewhere(secretKey, blinded))).toHaveLength(3)
})

/** Key material as OpenSSL takes it (RFC 8410). */
const privateX25519 = (secret: Uint8Array) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), secret]),
    format: 'der',
    type: 'pkcs8',
  })
const publicX25519 = (point: Uint8Array) =>
  createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), point]),
    format: 'der',
    type: 'spki',
  })

test('G4 X25519, HKDF and ChaCha20-Poly1305 as OpenSSL makes them', () => {
  const { numRuns } = proofOf({ name: 'inputs by OpenSSL', near: 50, deep: 2_000, seed: 20261130 })
  for (let run = 0; run < numRuns; run += 1) {
    const [secret, point, key, nonce, aad] = [random(32), random(32), random(32), random(12), random(run % 40)]
    const shared = diffieHellman({ privateKey: privateX25519(secret), publicKey: publicX25519(point) })
    expect(Buffer.from(primitives.sharedSecret(secret, point))).toEqual(shared)
    const derived = Buffer.from(hkdfSync('sha256', key, point, aad, 64))
    expect(Buffer.from(primitives.hkdfSha256({ key, salt: point, info: aad, size: 64 }))).toEqual(derived)
    const plain = random(run * 7)
    const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 }).setAAD(aad, {
      plaintextLength: plain.length,
    })
    const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    expect(Buffer.from(primitives.sealChacha({ key, nonce, aad, plain }))).toEqual(sealed)
  }
})
