// Keeps a half-filled request to join a class on the device for a day; a reload loses nothing.
import Taro from '@tarojs/taro'

const KEY = 'join-draft'
const KEPT_MS = 86_400_000

export interface JoinDraft {
  readonly kind: 'class' | 'person' | null
  readonly code: string
  readonly childName: string
  readonly guardianName: string
  readonly relation: string
}

export function readJoinDraft(now: number): JoinDraft | null {
  const kept: unknown = Taro.getStorageSync(KEY)
  if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('draft' in kept)) return null
  const isFresh = typeof kept.at === 'number' && now - kept.at < KEPT_MS
  return isFresh ? (kept.draft as JoinDraft) : null
}

export function writeJoinDraft(draft: JoinDraft, now: number): void {
  Taro.setStorageSync(KEY, { at: now, draft })
}

export function forgetJoinDraft(): void {
  Taro.removeStorageSync(KEY)
}
