// Small checks of a value that came from outside, each naming the first place that is wrong.

/** The path of the first fault, or null. */
export type Shape = (value: unknown, at: string) => string | null

export function text(pattern: RegExp): Shape {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? null : at)
}

export function oneOf(...allowed: readonly (string | number)[]): Shape {
  return (value, at) => (allowed.some((one) => one === value) ? null : at)
}

export function whole(least: number, most = 1_000_000): Shape {
  return (value, at) => (Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? null : at)
}

export function listOf(shape: Shape): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return at
    for (const [index, item] of value.entries()) {
      const fault = shape(item, `${at}[${index + 1}]`)
      if (fault !== null) return fault
    }
    return null
  }
}

/** Exactly these fields. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  const names = Object.keys(shapes)
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return at
    const given: Readonly<Record<string, unknown>> = { ...value }
    const unknown = Object.keys(given).find((name) => shapes[name] === undefined)
    if (unknown !== undefined) return `${at}.${unknown}`
    for (const name of names) {
      const fault = shapes[name]?.(given[name], `${at}.${name}`) ?? null
      if (fault !== null) return fault
    }
    return null
  }
}

/** The shape that the value's `code` names. */
export function byCode(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    const code = typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : ''
    return (shapes[code] ?? (() => `${at}.code`))(value, at)
  }
}
