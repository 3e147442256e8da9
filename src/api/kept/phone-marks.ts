// Keeps what was marked on this phone until it arrived, and numbers each mark once.
import Taro from '@tarojs/taro'
import { readDevelopmentIdentity } from './development-identity'

/** The lists that are marked without a network. */
const LISTS = ['roll-marks', 'gate-marks'] as const
export type MarkedList = (typeof LISTS)[number]

export interface MarkNumber {
  readonly device: string
  readonly seq: number
}

const DEVICE = 'roll-device'

interface Device {
  readonly id: string
  readonly seq: number
}

/** One id a phone; its marks count up over all lists. A phone whose storage was cleared is a new one. */
function readDevice(): Device {
  const kept: unknown = Taro.getStorageSync(DEVICE)
  if (typeof kept === 'object' && kept !== null && 'seq' in kept) return kept as Device
  const random = () => Math.random().toString(36).slice(2, 10).padEnd(8, '0')
  return { id: `phone-${random()}${random()}`, seq: 0 }
}

/** The next number of this phone, never given twice. */
export function nextMarkNumber(): MarkNumber {
  const { id, seq } = readDevice()
  Taro.setStorageSync(DEVICE, { id, seq: seq + 1 })
  return { device: id, seq: seq + 1 }
}

/** Of a phone that has marked something. */
export function ownDevice(): string {
  return readDevice().id
}

/** What is kept about one lesson or gate, with what it does not have yet. */
export function readKept<Kept extends object>(list: MarkedList, about: string, nothing: Kept): Kept {
  const kept: unknown = Taro.getStorageSync(keyOf(list, about))
  return typeof kept === 'object' && kept !== null ? { ...nothing, ...(kept as Partial<Kept>) } : nothing
}

/** Null: all of it has arrived. */
export function writeKept(list: MarkedList, about: string, kept: object | null): void {
  const key = keyOf(list, about)
  const others = keptKeys(list).filter((one) => one !== key)
  if (kept === null) Taro.removeStorageSync(key)
  else Taro.setStorageSync(key, kept)
  Taro.setStorageSync(indexOf(list), kept === null ? others : [...others, key])
}

/** About what something of the present person has not arrived. */
export function keptAbouts(list: MarkedList): readonly string[] {
  const own = keyOf(list, '')
  return keptKeys(list).flatMap((key) => (key.startsWith(own) ? [key.slice(own.length)] : []))
}

/** Something marked has not arrived: whoever signs out is told. */
export function hasUnsentMarks(): boolean {
  return LISTS.some((list) => keptKeys(list).length > 0)
}

/** When another person takes over the phone: no name of a child stays. */
export function forgetPhoneMarks(): void {
  for (const list of LISTS) {
    for (const key of keptKeys(list)) Taro.removeStorageSync(key)
    Taro.removeStorageSync(indexOf(list))
  }
}

function keptKeys(list: MarkedList): readonly string[] {
  const index: unknown = Taro.getStorageSync(indexOf(list))
  return Array.isArray(index) ? index.filter((key): key is string => typeof key === 'string') : []
}

function indexOf(list: MarkedList): string {
  return `${list}-index`
}

/** Two people on one phone do not send each other's. */
function keyOf(list: MarkedList, about: string): string {
  return `${list}:${readDevelopmentIdentity() ?? ''}:${about}`
}
