// Runs inside a bare engine: vectors through a built file, and how long a phone's steps take there.

import type { RandomBytes } from '@domain/complaints/bytes/random-bytes'
import type { ChannelCrypto } from '@domain/complaints/channel/channel-crypto'
import { failedKnownAnswers } from '@domain/complaints/channel/known-answers'

/** Milliseconds from anywhere, and bytes: both come from outside the bare engine. */
export interface FromOutside {
  readonly now: () => number
  readonly random: RandomBytes
}

export interface CryptoReport {
  /** Vectors that differ, and steps whose outcome is wrong. */
  readonly failed: readonly string[]
  /** The median of several runs of each step. */
  readonly ms: Readonly<Record<string, number>>
}

const RUNS = 7
const PHOTO = 300 * 1024

export function checkChannelCrypto(crypto: ChannelCrypto, outside: FromOutside): CryptoReport {
  const failed = [...failedKnownAnswers(crypto.primitives)]
  const ms: Record<string, number[]> = {}
  const timed = <T>(step: string, work: () => T): T => {
    const from = outside.now()
    const outcome = work()
    ms[step] = [...(ms[step] ?? []), outside.now() - from]
    return outcome
  }
  for (let run = 0; run < RUNS; run += 1) failed.push(...walk(crypto, outside.random, timed))
  return { failed, ms: Object.fromEntries(Object.entries(ms).map(([step, times]) => [step, median(times)])) }
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

type Timed = <T>(step: string, work: () => T) => T

/** From tokens to an opened answer; what does not come out as it went in is named. */
function walk(crypto: ChannelCrypto, random: RandomBytes, timed: Timed): readonly string[] {
  const { primitives } = crypto
  const issuer = primitives.deriveIssuerKey(random(32), random(8))
  const epoch = crypto.tokenEpochAt(1_796_000_000_000)
  const pending = timed('3 tokens blinded', () => crypto.blindTokens(epoch, issuer.publicKey, random))
  const blinded = pending.items.map((item) => item.blinded)
  const info = crypto.encodeUtf8(`fangxuehou/token/${epoch}`)
  const evaluation = timed('3 tokens evaluated (server)', () =>
    primitives.evaluate({ info, secretKey: issuer.secretKey, blinded }, random),
  )
  const tokens = timed('3 tokens unblinded', () => crypto.finalizeTokens(pending, evaluation))
  const token = tokens?.[0]
  if (token === undefined) return ['tokens']
  const intake = crypto.createKeyPair(random)
  const receipt = crypto.createReceipt(random)
  const content = { text: '在小区里开的班，没有牌子。'.repeat(60) }
  const report = timed('report composed', () =>
    crypto.composeReport({ receipt, token, isUrgent: false, intake: { role: 'INTAKE', ...intake }, content }, random),
  )
  if (report === null) return ['report']
  const { caseId, caseKey, lookup } = report
  const photo = random(PHOTO)
  const place = { photo, photoId: random(16), keys: { lookup, caseId } }
  const parts = timed('photo of 300 KiB sealed', () => crypto.composePhoto(caseKey, place, random)) ?? []
  return [
    ...grantFaults(crypto, { report: report.request, caseId, caseKey, secretKey: intake.secretKey }, timed),
    ...(parts.length === 5 ? [] : ['photo']),
  ]
}

interface Granted {
  readonly report: Uint8Array
  readonly caseId: Uint8Array
  readonly caseKey: Uint8Array
  readonly secretKey: Uint8Array
}

/** The grant lies at a fixed place of the request (see channel-request.ts). */
function grantFaults(crypto: ChannelCrypto, { report, caseId, caseKey, secretKey }: Granted, timed: Timed): string[] {
  const grant = report.slice(95, 175)
  const opened = timed('case opened (staff)', () => crypto.openGrant(secretKey, grant, { caseId, role: 'INTAKE' }))
  return opened !== null && crypto.idOf(opened) === crypto.idOf(caseKey) ? [] : ['grant']
}
