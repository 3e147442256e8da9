// Converts a fee policy's value to and from form text; undefined when the text is not valid.
import { isAmount, isRate } from '@src/features/billing/policy/say-pack'
import type { PackValue } from './answers'

type Typed = Pick<PackValue, 'path' | 'value'>

export function fieldOf({ path, value }: Typed): string {
  if (isAmount(path)) return String(Number(value) / 100)
  if (isRate(path)) return value === null ? '' : String(Number(value) / 100)
  if (path === 'refundBasis')
    return typeof value === 'object' && value !== null && 'unit' in value ? basisText(value) : ''
  return Array.isArray(value) ? value.join(',') : String(value)
}

/** LESSONS, HALF_MONTH, MONTH, or DAYS:100 */
function basisText({
  unit,
  daysPerTerm,
}: {
  readonly unit: string
  readonly daysPerTerm?: number | undefined
}): string {
  return daysPerTerm === undefined ? unit : `${unit}:${daysPerTerm}`
}

/** Undefined: not a value of this kind. `null` says that the document leaves it open. */
export function readField({ path, value }: Typed, typed: string): Exclude<PackValue['value'], undefined> | undefined {
  const text = typed.trim()
  if (isAmount(path)) return hundredths(text)
  if (isRate(path)) return text === '' ? null : percent(text)
  if (path === 'refundBasis') return basisOf(text)
  if (path === 'withdrawalRefundDays') return /^\d{1,3}$/.test(text) ? Number(text) : undefined
  if (path === 'consumableModes') return text.split(',')
  if (typeof value === 'boolean') return text === 'true'
  return text === '' ? undefined : text
}

function hundredths(text: string): number | undefined {
  return /^\d{1,7}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : undefined
}

function percent(text: string): number | undefined {
  const read = hundredths(text)
  return read === undefined || read > 10_000 ? undefined : read
}

function basisOf(text: string) {
  if (text === 'LESSONS' || text === 'HALF_MONTH' || text === 'MONTH') return { unit: text }
  const days = /^DAYS:(\d{1,3})$/.exec(text)?.[1]
  return days === undefined || Number(days) === 0 ? undefined : { unit: 'DAYS', daysPerTerm: Number(days) }
}
