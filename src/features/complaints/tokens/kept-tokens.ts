// Keeps the week's tokens on the device: always three, on every phone, so that they say nothing.
import { fromBase64, toBase64 } from '@domain/complaints/bytes/base64'
import type { RandomBytes } from '@domain/complaints/bytes/random-bytes'
import type { PendingTokens } from '@domain/complaints/tokens/request-tokens'
import type { Token } from '@domain/complaints/tokens/token'
import type { TokenEpoch } from '@domain/complaints/tokens/token-epoch'
import Taro from '@tarojs/taro'

const KEY = 'week'

/** Bytes are Base64. Empty `tokens`: none can be had this week. `pending`: asked for, and not answered yet. */
interface KeptWeek {
  readonly epoch: TokenEpoch
  readonly tokens: readonly { readonly input: string; readonly key: string }[]
  readonly pending: readonly Readonly<Record<'input' | 'blind' | 'blinded' | 'tweakedKey', string>>[]
}

function readWeek(): KeptWeek | null {
  const kept: unknown = Taro.getStorageSync(KEY)
  return typeof kept === 'object' && kept !== null && 'epoch' in kept ? (kept as KeptWeek) : null
}

export function hasWeek(epoch: TokenEpoch): boolean {
  const week = readWeek()
  return week?.epoch === epoch && week.pending.length === 0
}

/** What was blinded and not answered: the very same must be sent again, since another batch would be refused. */
export function readPending(epoch: TokenEpoch): PendingTokens | null {
  const week = readWeek()
  if (week?.epoch !== epoch || week.pending.length === 0) return null
  const items = week.pending.map(({ input, blind, blinded, tweakedKey }) => ({
    input: bytesOf(input),
    blind: bytesOf(blind),
    blinded: bytesOf(blinded),
    tweakedKey: bytesOf(tweakedKey),
  }))
  return { epoch, items }
}

export function keepPending({ epoch, items }: PendingTokens): void {
  const pending = items.map(({ input, blind, blinded, tweakedKey }) => ({
    input: toBase64(input),
    blind: toBase64(blind),
    blinded: toBase64(blinded),
    tweakedKey: toBase64(tweakedKey),
  }))
  keep({ epoch, tokens: [], pending })
}

export function keepTokens(epoch: TokenEpoch, tokens: readonly Token[]): void {
  keep({ epoch, tokens: tokens.map(({ input, key }) => ({ input: toBase64(input), key: toBase64(key) })), pending: [] })
}

/** Those of this week, the ones to try first in front. After TOKEN_REFUSED or TOKEN_SPENT try the next one. */
export function readTokens(epoch: TokenEpoch): readonly Token[] {
  const week = readWeek()
  if (week?.epoch !== epoch) return []
  return week.tokens.map(({ input, key }) => ({ epoch, input: bytesOf(input), key: bytesOf(key) }))
}

/** Of the week the cloud named, whatever this device's clock says: a token of another week is refused there. */
export function readKeptTokens(): readonly Token[] {
  const week = readWeek()
  return week === null ? [] : readTokens(week.epoch)
}

/** Puts random bytes in the place of a used token: how many are left cannot be seen on the phone. */
export function hideUsedToken(used: Token, random: RandomBytes): void {
  const others = readTokens(used.epoch).filter(({ input }) => toBase64(input) !== toBase64(used.input))
  keepTokens(used.epoch, [...others, { epoch: used.epoch, input: random(32), key: random(64) }])
}

function keep(week: KeptWeek): void {
  Taro.setStorageSync(KEY, week)
}

function bytesOf(text: string): Uint8Array {
  return fromBase64(text) ?? new Uint8Array()
}
