// Reads fields of what a stranger wrote: a wrong type becomes nothing, a long text is cut.
import { visibleText } from '../../values/visible-text'

export type Fields = Readonly<Record<string, unknown>>

export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
}

export function textOf(value: unknown, most: number): string {
  return typeof value === 'string' ? visibleText(value).slice(0, most) : ''
}

export function oneOf<Value extends string>(value: unknown, allowed: readonly Value[]): Value | null {
  return allowed.find((each) => each === value) ?? null
}

export function listOf(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : []
}

/** A photo that was sent beside the words: hex of 16 bytes, and how many parts it has. */
export interface SentPhoto {
  readonly id: string
  readonly parts: number
}

export function photosOf(value: unknown, most: number): readonly SentPhoto[] {
  return listOf(value, most).flatMap((item) => {
    const { id, parts } = fieldsOf(item) ?? {}
    const isPhoto = typeof id === 'string' && /^[0-9a-f]{32}$/.test(id) && Number.isInteger(parts) && Number(parts) > 0
    return isPhoto ? [{ id, parts: Math.min(Number(parts), 16) }] : []
  })
}
