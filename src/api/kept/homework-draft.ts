// Keeps half-written homework on the phone for a day, by subject: a reload loses nothing.
import type { HomeworkContent } from '@domain/homework/items/homework-item'
import Taro from '@tarojs/taro'
import { makeRequestKey } from './request-key'

const KEY = 'homework-draft'
const SENDING_KEY = 'homework-sending'
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

/** What was sent of it is answered: its key goes too. */
export function forgetHomeworkDraft(subject: string): void {
  const { [subject]: _sent, ...others } = readAll()
  Taro.setStorageSync(KEY, others)
  Taro.removeStorageSync(SENDING_KEY)
}

/** When another person takes over the phone. */
export function forgetHomeworkDrafts(): void {
  Taro.removeStorageSync(KEY)
  Taro.removeStorageSync(SENDING_KEY)
}

/** The key under which this was sent and never answered, after a reload too; for anything else a new one. */
export async function homeworkRequestKey(about: object): Promise<string> {
  const said = JSON.stringify(about)
  const kept = Taro.getStorageSync(SENDING_KEY) as { readonly said?: string; readonly key?: string } | ''
  if (kept !== '' && kept?.said === said && kept.key !== undefined) return kept.key
  const key = await makeRequestKey()
  Taro.setStorageSync(SENDING_KEY, { said, key })
  return key
}

function readAll(): Kept {
  const kept: unknown = Taro.getStorageSync(KEY)
  return typeof kept === 'object' && kept !== null ? (kept as Kept) : {}
}
