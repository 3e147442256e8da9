// Keeps a lesson's marks on the phone until they arrived: a phone that dies wakes up with them.
import type { ActionInput } from '@domain/registry'
import Taro from '@tarojs/taro'
import { readDevelopmentIdentity } from './development-identity'

export type OwnMark = ActionInput<'enrollment.saveRollCall'>['marks'][number]

/** A child on no list. */
export type OwnGuest = NonNullable<ActionInput<'enrollment.saveRollCall'>['guests']>[number]

export interface KeptMarks {
  /** Ids only, no names. */
  readonly pending: readonly OwnMark[]
  /** Heads that agreed with the list, until that has arrived. */
  readonly counted: { readonly heads: number; readonly seen: number } | null
  readonly guests: readonly OwnGuest[]
  /** Marked, and on no list any more when it arrived: somebody says whether the child is there. */
  readonly unlisted: readonly OwnMark[]
}

const PREFIX = 'roll-marks'
const DEVICE = 'roll-device'
const NOTHING: KeptMarks = { pending: [], counted: null, guests: [], unlisted: [] }
const INDEX = 'roll-marks-index'

interface Device {
  readonly id: string
  readonly seq: number
}

/** One id a phone; its marks count up over all lessons. A phone whose storage was cleared is a new one. */
function readDevice(): Device {
  const kept: unknown = Taro.getStorageSync(DEVICE)
  if (typeof kept === 'object' && kept !== null && 'seq' in kept) return kept as Device
  const random = () => Math.random().toString(36).slice(2, 10).padEnd(8, '0')
  return { id: `phone-${random()}${random()}`, seq: 0 }
}

/** The next number of this phone, never given twice. */
export function nextMarkNumber(): Pick<OwnMark, 'device' | 'seq'> {
  const { id, seq } = readDevice()
  Taro.setStorageSync(DEVICE, { id, seq: seq + 1 })
  return { device: id, seq: seq + 1 }
}

/** Of a phone that has marked something. */
export function ownDevice(): string {
  return readDevice().id
}

export function readMarks(lesson: string): KeptMarks {
  const kept: unknown = Taro.getStorageSync(keyOf(lesson))
  return typeof kept === 'object' && kept !== null && 'pending' in kept
    ? { ...NOTHING, ...(kept as Partial<KeptMarks>) }
    : NOTHING
}

export function keepMarks(lesson: string, marks: KeptMarks): void {
  const { pending, counted, guests, unlisted } = marks
  const key = keyOf(lesson)
  const others = keptKeys().filter((one) => one !== key)
  const isEmpty = counted === null && pending.length + guests.length + unlisted.length === 0
  if (isEmpty) Taro.removeStorageSync(key)
  else Taro.setStorageSync(key, marks)
  Taro.setStorageSync(INDEX, isEmpty ? others : [...others, key])
}

/** Something marked has not arrived: whoever signs out is told. */
export function hasUnsentMarks(): boolean {
  return keptKeys().length > 0
}

/** When another person takes over the phone: no name of a child stays. */
export function forgetRollMarks(): void {
  for (const key of keptKeys()) Taro.removeStorageSync(key)
  Taro.removeStorageSync(INDEX)
}

function keptKeys(): readonly string[] {
  const index: unknown = Taro.getStorageSync(INDEX)
  return Array.isArray(index) ? index.filter((key): key is string => typeof key === 'string') : []
}

/** Two people on one phone do not send each other's. */
function keyOf(lesson: string): string {
  return `${PREFIX}:${readDevelopmentIdentity() ?? ''}:${lesson}`
}
