// The building blocks by name, so that a built file can be held against vectors.
import { chacha20poly1305, xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { ristretto255_oprf, x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { RandomBytes } from '../bytes/random-bytes'
import { rngOf } from '../tokens/request-tokens'

const poprf = (info: Uint8Array) => ristretto255_oprf.poprf(info)

type Named<Field extends string> = Readonly<Record<Field, Uint8Array>>
type ToBlind = Named<'info' | 'input' | 'publicKey'>
type ToRedeem = Named<'info' | 'input' | 'secretKey'>
type ToEvaluate = Named<'info' | 'secretKey'> & { readonly blinded: readonly Uint8Array[] }
type ToDerive = Named<'key' | 'salt' | 'info'> & { readonly size: number }
type ToEncrypt = Named<'key' | 'nonce' | 'aad' | 'plain'>

export const primitives = {
  deriveIssuerKey: (seed: Uint8Array, info: Uint8Array) => poprf(new Uint8Array()).deriveKeyPair(seed, info),
  blind: ({ info, input, publicKey }: ToBlind, random: RandomBytes) =>
    poprf(info).blind(input, publicKey, rngOf(random)),
  evaluate: ({ info, secretKey, blinded }: ToEvaluate, random: RandomBytes) =>
    poprf(info).blindEvaluateBatch(secretKey, [...blinded], rngOf(random)),
  redeem: ({ info, input, secretKey }: ToRedeem) => poprf(info).evaluate(secretKey, input),
  sharedSecret: (secret: Uint8Array, publicKey: Uint8Array): Uint8Array => x25519.getSharedSecret(secret, publicKey),
  hkdfSha256: ({ key, salt, info, size }: ToDerive): Uint8Array => hkdf(sha256, key, salt, info, size),
  sealChacha: ({ key, nonce, aad, plain }: ToEncrypt): Uint8Array =>
    (nonce.length === 24 ? xchacha20poly1305 : chacha20poly1305)(key, nonce, aad).encrypt(plain),
}

export type Primitives = typeof primitives
