// Owns the last good answers, kept on the device so that a page without network shows what it knew and from when.
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import Taro from '@tarojs/taro'
import { readDevelopmentIdentity } from './development-identity'

export interface KeptAnswer<Name extends ActionName> {
  readonly value: ActionOutput<Name>
  /** By the device's clock: only the time passed since is read from it. */
  readonly savedAt: number
  /** By the cloud's clock: what a person is told. */
  readonly givenAt: number
}

/** Shown while they are asked for, and left on no device: whoever picks it up later must not read them (policy C3). */
const NEVER_KEPT: readonly ActionName[] = [
  'billing.getWaiver',
  'billing.listWaiverApplications',
  'billing.getWaiverApplication',
]

const PREFIX = 'answer:'
const INDEX = 'answers'
/** A device keeps this many; the oldest goes first. */
const MOST = 24

/** What an answer is kept and shared under. Names who asked: two people on one device must not see each other's. */
export function answerKey<Name extends ActionName>(name: Name, input: ActionInput<Name>): string {
  return `${PREFIX}${readDevelopmentIdentity() ?? ''}:${name}:${JSON.stringify(input)}`
}

export function recallAnswer<Name extends ActionName>(key: string): KeptAnswer<Name> | undefined {
  const kept: unknown = Taro.getStorageSync(key)
  return typeof kept === 'object' && kept !== null && 'givenAt' in kept ? (kept as KeptAnswer<Name>) : undefined
}

export function keepAnswer<Name extends ActionName>(key: string, answer: KeptAnswer<Name>): void {
  if (NEVER_KEPT.some((name) => key.includes(`:${name}:`))) return
  const keys = [key, ...keptKeys().filter((kept) => kept !== key)]
  for (const old of keys.slice(MOST)) Taro.removeStorageSync(old)
  Taro.setStorageSync(INDEX, keys.slice(0, MOST))
  Taro.setStorageSync(key, answer)
}

export function forgetAnswer(key: string): void {
  Taro.removeStorageSync(key)
  Taro.setStorageSync(
    INDEX,
    keptKeys().filter((kept) => kept !== key),
  )
}

/** On changing who uses the app: nothing of the one before stays on the device. */
export function forgetAnswers(): void {
  for (const key of keptKeys()) Taro.removeStorageSync(key)
  Taro.removeStorageSync(INDEX)
}

function keptKeys(): readonly string[] {
  const index: unknown = Taro.getStorageSync(INDEX)
  return Array.isArray(index) ? index.filter((key): key is string => typeof key === 'string') : []
}
