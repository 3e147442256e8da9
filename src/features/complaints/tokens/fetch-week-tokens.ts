// Fetches the week's tokens, on every phone, some time after the app is opened.
//
// Never from a complaint's page, and never sooner or later for those who complain: the time of asking is known to the
// platform, so it must say nothing. In a browser the same is done for whoever is signed in; who is not has open
// tokens (reporting/fetch-open-token.ts).
import { fromBase64, toBase64 } from '@domain/complaints/bytes/base64'
import type { ChannelCrypto } from '@domain/complaints/channel/channel-crypto'
import type { PendingTokens } from '@domain/complaints/tokens/request-tokens'
import { type TokenEpoch, tokenEpochAt } from '@domain/complaints/tokens/token-epoch'
import { call } from '@src/api/calls/client'
import Taro from '@tarojs/taro'
import { fillRandomness } from '../channel/fill-randomness'
import { loadChannelCrypto } from '../channel/load-channel-crypto'
import { pinnedKeys } from '../channel/pinned-keys'
import { hasWeek, keepPending, keepTokens, readPending } from './kept-tokens'

const MOST_DELAY_MS = 60_000
/** Before the local gateway nobody is hidden, and a demonstration should not wait: only until a page has drawn itself. */
const LOCAL_DELAY_MS = 2_500

let isWaiting = false

/** Called whenever the app is shown; asks once a week. */
export function planWeekTokens(now: () => number = Date.now): void {
  if (isWaiting || hasWeek(tokenEpochAt(now())) || isOpenedAtReports()) return
  isWaiting = true
  setTimeout(() => void fetchWeekTokens(now()).finally(() => (isWaiting = false)), delay())
}

/** Whoever comes in at a page of reports asks for nothing: that alone would say what they came for. */
function isOpenedAtReports(): boolean {
  const address = process.env.TARO_ENV === 'weapp' ? Taro.getEnterOptionsSync().path : window.location.hash
  return address.includes('pages/report/')
}

function delay(): number {
  const isHidden = process.env.TARO_ENV === 'weapp' || process.env.TARO_APP_CLOUD_ENV
  return isHidden ? Math.random() * MOST_DELAY_MS : LOCAL_DELAY_MS
}

async function fetchWeekTokens(now: number): Promise<void> {
  const crypto = await loadChannelCrypto()
  if (crypto === null) return
  try {
    const otherWeek = await askFor(crypto, tokenEpochAt(now))
    if (otherWeek !== null && !hasWeek(otherWeek)) await askFor(crypto, otherWeek)
  } catch {
    // No random bytes, no storage: the next time the app is shown it is tried again.
  }
}

/** The week that the cloud takes it to be, when the device's clock is in another. */
async function askFor(crypto: ChannelCrypto, epoch: TokenEpoch): Promise<TokenEpoch | null> {
  const pending = readPending(epoch) ?? (await blindNew(crypto, epoch))
  const [one = '', two = '', three = ''] = pending.items.map(({ blinded }) => toBase64(blinded))
  const answer = await call('complaints.issueTokens', { epoch, blinded: [one, two, three] })
  if (!answer.ok) {
    // Storage was cleared: this week's tokens are gone with it.
    if (answer.error.code === 'TOKENS_GIVEN') keepTokens(epoch, [])
    return answer.error.code === 'OTHER_WEEK' ? (answer.error.epoch as TokenEpoch) : null
  }
  const { evaluated, proof } = answer.value
  const evaluation = { evaluated: evaluated.map(bytesOf), proof: bytesOf(proof) }
  const tokens = crypto.finalizeTokens(pending, evaluation)
  // A proof of another key than the pinned one: such tokens could tell people apart, so there are none.
  keepTokens(epoch, tokens ?? [])
  return null
}

async function blindNew(crypto: ChannelCrypto, epoch: TokenEpoch): Promise<PendingTokens> {
  const pending = crypto.blindTokens(epoch, pinnedKeys().issuer, await fillRandomness())
  keepPending(pending)
  return pending
}

const bytesOf = (text: string) => fromBase64(text) ?? new Uint8Array()
