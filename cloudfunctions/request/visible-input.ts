// Takes what nobody sees out of every text of an input, before its contract checks it.
import { visibleText } from '@domain/values/visible-text'

/** Deeper than any contract goes: what lies beneath is refused by the contract, not walked through. */
const DEEPEST = 12

export function visibleInput(input: unknown, depth = 0): unknown {
  if (typeof input === 'string') return visibleText(input)
  if (typeof input !== 'object' || input === null || depth > DEEPEST) return input
  if (Array.isArray(input)) return input.map((each) => visibleInput(each, depth + 1))
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, visibleInput(value, depth + 1)]))
}
