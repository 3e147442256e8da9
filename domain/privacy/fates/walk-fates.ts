// Walks a document beside its declared fates: every value with its path, declared or not.
import { type Fate, isFate } from './fate'
import { fatesOfEach } from './fates-of'

export interface Met {
  /** Without the places in lists: `entries.kind`. */
  readonly path: string
  readonly value: unknown
  /** Null: nobody declared it. */
  readonly fate: Fate | null
}

/** Every value of the document; an undeclared object is met as a whole. */
export function walkDocument(value: unknown, fates: object | null, path = ''): readonly Met[] {
  if (Array.isArray(value)) return value.flatMap((item) => walkDocument(item, fates, path))
  const isBranch = typeof value === 'object' && value !== null
  if (fates === null) return [{ path, value, fate: null }]
  if (isFate(fates)) return [{ path, value, fate: isBranch ? null : fates }]
  if (!isBranch) return value === null || value === undefined ? [] : [{ path, value, fate: null }]
  return Object.entries(value).flatMap(([key, part]) => walkDocument(part, fatesAt(fates, key), join(path, key)))
}

/** Every declared field with its path; `*` stands for keys that are data. */
export function listFates(fates: object, path = ''): readonly { readonly path: string; readonly fate: Fate }[] {
  if (isFate(fates)) return [{ path, fate: fates }]
  const ofEach = fatesOfEach(fates)
  if (ofEach !== null) return listFates(ofEach, join(path, '*'))
  return Object.entries(fates).flatMap(([key, part]) => listFates(part, join(path, key)))
}

/** The fates below a key; null when there are none. */
export function fatesAt(fates: object, key: string): object | null {
  const part: unknown = fatesOfEach(fates) ?? (Object.hasOwn(fates, key) ? Reflect.get(fates, key) : null)
  return typeof part === 'object' ? part : null
}

export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
