// Keeps the last good answers on the device, to show with their time when there is no network.
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { dateAt } from '@domain/values/school-date'
import Taro from '@tarojs/taro'
import { readDevelopmentIdentity } from './development-identity'
import { forgetFavorites } from './favorite-courses'
import { forgetHomeworkDrafts } from './homework-draft'
import { forgetJoinDraft } from './join-draft'
import { forgetPhoneMarks } from './phone-marks'

export interface KeptAnswer<Name extends ActionName> {
  readonly value: ActionOutput<Name>
  /** By the device's clock: only the time passed since is read from it. */
  readonly savedAt: number
  /** By the cloud's clock: what a person is told. */
  readonly givenAt: number
}

/** Kept in memory only: whoever picks up the device later must not read them (policy C3). */
const NEVER_KEPT: readonly ActionName[] = [
  'billing.getWaiver',
  'billing.listWaiverApplications',
  'billing.getWaiverApplication',
  // A published draw is as long as its school is large: the storage of a phone is for what a family reads again.
  'enrollment.getDrawFile',
]

/** Names of other people's children: kept for the afternoon without a network, and gone with the day. */
const KEPT_FOR_THE_DAY: readonly ActionName[] = [
  'enrollment.getRollCall',
  'enrollment.getGateList',
  'enrollment.getDayClosing',
]

const PREFIX = 'answer:'
const INDEX = 'answers'
/** A device keeps this many; the oldest goes first. */
const MOST = 24

/** The key an answer is stored under. It includes the caller: two people on one device must not share answers. */
export function answerKey<Name extends ActionName>(name: Name, input: ActionInput<Name>): string {
  return `${PREFIX}${readDevelopmentIdentity() ?? ''}:${name}:${JSON.stringify(input)}`
}

export function recallAnswer<Name extends ActionName>(key: string): KeptAnswer<Name> | undefined {
  forgetDaysOver()
  const kept: unknown = Taro.getStorageSync(key)
  return typeof kept === 'object' && kept !== null && 'givenAt' in kept ? (kept as KeptAnswer<Name>) : undefined
}

export function keepAnswer<Name extends ActionName>(key: string, answer: KeptAnswer<Name>): void {
  if (NEVER_KEPT.some((name) => key.includes(`:${name}:`))) return
  forgetDaysOver()
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

/** By the device's own day. */
function forgetDaysOver(): void {
  const today = dateAt(Date.now())
  const ofDay = keptKeys().filter((key) => KEPT_FOR_THE_DAY.some((name) => key.includes(`:${name}:`)))
  for (const key of ofDay) {
    const kept: unknown = Taro.getStorageSync(key)
    const isOver =
      typeof kept === 'object' && kept !== null && 'savedAt' in kept && dateAt(Number(kept.savedAt)) < today
    if (isOver) forgetAnswer(key)
  }
}

/** When another person takes over the app: nothing of the previous one stays on the device. */
export function forgetAnswers(): void {
  for (const key of keptKeys()) Taro.removeStorageSync(key)
  Taro.removeStorageSync(INDEX)
  forgetJoinDraft()
  forgetHomeworkDrafts()
  forgetFavorites()
  forgetPhoneMarks()
}

function keptKeys(): readonly string[] {
  const index: unknown = Taro.getStorageSync(INDEX)
  return Array.isArray(index) ? index.filter((key): key is string => typeof key === 'string') : []
}
