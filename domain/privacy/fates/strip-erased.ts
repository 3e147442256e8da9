// Takes out of a stored value what an erasure removes or masks, by the fates of its fields.
import { isFate } from './fate'
import { fatesBelow, listFates } from './walk-fates'

/** Whether an erasure removes such a value whole, takes something out of it, or leaves it as it is. */
export function erasureOf(fates: unknown): 'WHOLE' | 'PART' | 'NOTHING' {
  const all = listFates(fates).map(({ fate }) => fate.erasure)
  if (!all.some((erasure) => erasure === 'REMOVED' || erasure === 'MASKED')) return 'NOTHING'
  return all.every((erasure) => erasure === 'REMOVED' || erasure === 'UNTOUCHED') ? 'WHOLE' : 'PART'
}

const GONE = Symbol('gone')

/** A value of which an erasure takes a part. */
export function stripErased<Value>(value: Value, fates: unknown): Value {
  return strip(value, fates) as Value
}

/** Of the elements of the list at `path`, those that name one of `ids` under `key`. */
export function stripElements<Value>(
  value: Value,
  fates: unknown,
  { path, key, ids }: { readonly path: string; readonly key: string; readonly ids: readonly string[] },
): Value {
  const inside = fatesBelow(fates, path)
  const isNamed = (item: unknown) => {
    const named: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, key) : null
    return typeof named === 'string' && ids.includes(named)
  }
  return replaceAt(value, path.split('.'), (item) => (isNamed(item) ? strip(item, inside) : item)) as Value
}

function replaceAt(value: unknown, [key, ...rest]: readonly string[], change: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceAt(item, key === undefined ? [] : [key, ...rest], change))
  if (key === undefined) return change(value)
  if (typeof value !== 'object' || value === null || !(key in value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === key ? replaceAt(part, rest, change) : part]),
  )
}

function strip(value: unknown, fates: unknown): unknown {
  if (isFate(fates)) return fates.erasure === 'REMOVED' ? GONE : fates.erasure === 'MASKED' ? null : value
  if (Array.isArray(value)) return value.map((item) => strip(item, fates)).filter((item) => item !== GONE)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, strip(part, fatesBelow(fates, key))] as const)
      .filter(([, part]) => part !== GONE),
  )
}
