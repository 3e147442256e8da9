// Walks documents and declarations: every stored value with its path and its fate, if it has one.
import { type Fate, isFate } from './fate'
import { fatesOfEach } from './fates-of'

export interface Met {
  /** Without the places in lists: `entries.kind`. */
  readonly path: string
  readonly value: unknown
  /** Null: nobody declared it. */
  readonly fate: Fate | null
}

/** Every value of a document. An empty list or object says nothing; an undeclared object is met as a whole. */
export function walkDocument(value: unknown, fates: unknown, path = ''): readonly Met[] {
  if (Array.isArray(value)) return value.flatMap((item) => walkDocument(item, fates, path))
  const isBranch = typeof value === 'object' && value !== null
  if (isFate(fates)) return [{ path, value, fate: isBranch ? null : fates }]
  if (typeof fates !== 'object' || fates === null) return [{ path, value, fate: null }]
  if (!isBranch) return value === null || value === undefined ? [] : [{ path, value, fate: null }]
  return Object.entries(value).flatMap(([key, part]) => walkDocument(part, fatesAt(fates, key), pathTo(path, key)))
}

export interface Declared {
  readonly path: string
  readonly fate: Fate
}

/** Every declared field with its path; `*` stands for keys that are data. */
export function listFates(fates: unknown, path = ''): readonly Declared[] {
  if (isFate(fates)) return [{ path, fate: fates }]
  if (typeof fates !== 'object' || fates === null) return []
  const ofEach = fatesOfEach(fates)
  if (ofEach !== null) return listFates(ofEach, pathTo(path, '*'))
  return Object.entries(fates).flatMap(([key, part]) => listFates(part, pathTo(path, key)))
}

/** The fates below a path, `''` for all; undefined when there are none. */
export function fatesBelow(fates: unknown, path: string): unknown {
  return path === '' ? fates : path.split('.').reduce(fatesAt, fates)
}

function fatesAt(fates: unknown, key: string): unknown {
  if (typeof fates !== 'object' || fates === null || isFate(fates)) return undefined
  const ofEach = fatesOfEach(fates)
  if (ofEach !== null) return ofEach
  return Object.hasOwn(fates, key) ? Reflect.get(fates, key) : undefined
}

function pathTo(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
