// Keeps half-written homework on the phone for a day, by subject: a reload loses nothing.
import type { HomeworkContent } from '@domain/homework/items/homework-item'
import Taro from '@tarojs/taro'

const KEY = 'homework-draft'
const KEPT_MS = 86_400_000

/** Photos and voice that were not uploaded yet live in the phone's own passing files: they are not kept. */
export type HomeworkDraft = Pick<
  HomeworkContent,
  'kind' | 'place' | 'purpose' | 'book' | 'pages' | 'content' | 'minutes' | 'layers'
>

type Kept = Readonly<Record<string, { readonly at: number; readonly draft: HomeworkDraft }>>

export function readHomeworkDraft(subject: string, now: number): HomeworkDraft | null {
  const kept = readAll()[subject]
  return kept !== undefined && now - kept.at < KEPT_MS ? kept.draft : null
}

export function writeHomeworkDraft(subject: string, draft: HomeworkDraft, now: number): void {
  Taro.setStorageSync(KEY, { ...readAll(), [subject]: { at: now, draft } })
}

export function forgetHomeworkDraft(subject: string): void {
  const { [subject]: _sent, ...others } = readAll()
  Taro.setStorageSync(KEY, others)
}

/** When another person takes over the phone. */
export function forgetHomeworkDrafts(): void {
  Taro.removeStorageSync(KEY)
}

function readAll(): Kept {
  const kept: unknown = Taro.getStorageSync(KEY)
  return typeof kept === 'object' && kept !== null ? (kept as Kept) : {}
}
