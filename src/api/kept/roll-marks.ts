// Keeps a lesson's marks on the phone until they arrived: a phone that dies wakes up with them.
import type { ActionInput } from '@domain/registry'
import Taro from '@tarojs/taro'
import { readDevelopmentIdentity } from './development-identity'

/** Ids only, no names. */
export type OwnMark = ActionInput<'enrollment.saveRollCall'>['marks'][number]

export interface KeptMarks {
  readonly pending: readonly OwnMark[]
  /** Heads that agreed with the list, until that has arrived. */
  readonly counted: { readonly heads: number; readonly seen: number } | null
}

const PREFIX = 'roll-marks'
const DEVICE = 'roll-device'
const NOTHING: KeptMarks = { pending: [], counted: null }

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
  return typeof kept === 'object' && kept !== null && 'pending' in kept ? (kept as KeptMarks) : NOTHING
}

export function keepMarks(lesson: string, marks: KeptMarks): void {
  if (marks.pending.length === 0 && marks.counted === null) Taro.removeStorageSync(keyOf(lesson))
  else Taro.setStorageSync(keyOf(lesson), marks)
}

/** Two people on one phone do not send each other's. */
function keyOf(lesson: string): string {
  return `${PREFIX}:${readDevelopmentIdentity() ?? ''}:${lesson}`
}
